import { agreement, disagreement } from './lexicon/endorsement.words';
import { negators } from './lexicon/speech.words';
import type { Post } from './post';
import type { Hit } from './sign';

/** Above this many tokens a reply says something of its own and is judged by that. */
const SHORT_REPLY = 30;

/**
 * Where a reply or quote makes the post it answers its own: short agreement, applause, laughter.
 * Undefined when there is no context post, no agreement, or any disagreement.
 */
export function findEndorsement(post: Post): Hit | undefined {
  const { source, context } = post;
  if (context === undefined || source.tokens.length > SHORT_REPLY) return undefined;
  if (source.hits(disagreement).length > 0) return undefined;
  return source.hits(agreement).find((hit) => {
    const sentence = source.sentenceOf(hit.first);
    return sentence && !source.hitsIn(negators, sentence).some(({ last }) => last < hit.first);
  });
}
