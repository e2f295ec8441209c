/** The organisation's pack. Reading one from a file is a room apart: `read-pack.ts`. */
export { examplePack } from './example-pack';
export { mergePack } from './merge-pack';
export type { PackFile } from './pack-file';
