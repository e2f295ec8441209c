import type { WordClass } from '../words/word-class';
import * as endorsement from './endorsement.words';
import * as own from './own.words';
import * as play from './play.words';
import * as pronouns from './pronouns.words';
import * as speech from './speech.words';
import * as staff from './staff.words';
import * as time from './time.words';
import * as titles from './titles.words';

/** Word classes that predicates and shapes of the engine itself look for. */
export const sharedWords: readonly WordClass[] = [
  ...Object.values(endorsement),
  ...Object.values(own.ownTerms),
  ...Object.values(own),
  ...Object.values(play),
  ...Object.values(pronouns),
  ...Object.values(speech),
  ...Object.values(staff),
  ...Object.values(time),
  ...Object.values(titles),
].filter((value): value is WordClass => 'kind' in value);
