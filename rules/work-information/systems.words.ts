import { words } from '../engine';

/** Four numbers with points between them are a version after these. */
export const versionWords = words({
  name: 'version said',
  phrases: [
    'version',
    'ver',
    'v',
    'release',
    'build',
    'firmware',
    'update',
    'section',
    'paragraph',
    'para',
  ],
});
