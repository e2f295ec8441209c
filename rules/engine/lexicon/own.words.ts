import type { TermKind } from '../draft';
import { type WordClass, words } from '../words/word-class';

/** Terms of the organisation's own, by what they are. Their forms come with the pack. */
export const ownTerms: Readonly<Record<TermKind, WordClass>> = {
  operation: words({ name: 'your organisation’s operation' }),
  system: words({ name: 'your organisation’s system' }),
  codename: words({ name: 'your organisation’s codename' }),
  place: words({ name: 'your organisation’s place' }),
  'person-colleague': words({ name: 'your organisation’s colleague' }),
  other: words({ name: 'your organisation’s term' }),
};

/** Operations that the pack says are public, and phrases it accepts: no sign of anything else. */
export const acceptedPhrase = words({ name: 'accepted phrase', shields: 'everything' });
