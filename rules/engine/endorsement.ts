import { agreement, disagreement } from './lexicon/endorsement.words';
import { conditionals, negators } from './lexicon/speech.words';
import type { Post } from './post';
import type { Hit, Sign } from './sign';
import type { Source } from './source';

/** Above this many tokens a reply says something of its own and is judged by that. */
const SHORT_REPLY = 30;
/** `facts? what facts`: asked for, not agreed to. */
const ASKING = new Set(['what', 'which', 'whose', 'where', 'how']);

/**
 * Where a reply or quote makes the post it answers its own: short agreement, applause, laughter.
 * Undefined when there is no context post, no agreement, or any disagreement.
 */
export function findEndorsement(post: Post): Hit | undefined {
  const { source, context } = post;
  if (context === undefined || source.tokens.length > SHORT_REPLY) return undefined;
  if (source.hits(disagreement).some((hit) => opposes(hit, source))) return undefined;
  return source.hits(agreement).find((hit) => isMeant(hit, source));
}

/** Disagreement that no agreement takes back: not the `wrong` of `not wrong`, the `why` of `why is this so true`. */
function opposes(hit: Hit, source: Source): boolean {
  return !source.hits(agreement).some(({ first, last }) => {
    const within = first <= hit.first && hit.last <= last && last - first > hit.last - hit.first;
    const emphatic = hit.lemma === 'why' && last > first && hit.last < first;
    return (within && source.tokens[last + 1]?.norm !== 'more') || emphatic;
  });
}

/** Neither denied, asked nor made to depend on something: `not so true`, `is this true?`, `if this is true`. */
function isMeant(hit: Hit, source: Source): boolean {
  const sentence = source.sentenceOf(hit.first);
  if (sentence === undefined || ASKING.has(source.tokens[hit.first - 1]?.norm ?? '')) return false;
  const before = (sign: Sign) => source.hitsIn(sign, sentence).some(({ last }) => last < hit.first);
  return !sentence.question && !before(negators) && !before(conditionals);
}
