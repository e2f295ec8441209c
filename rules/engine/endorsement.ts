import { agreement, approval, asides, disagreement } from './lexicon/endorsement.words';
import { conditionals, negators } from './lexicon/speech.words';
import type { Post } from './post';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
import type { TokenKind } from './text/token';

/** Above this many tokens a reply says something of its own and is judged by that. */
const SHORT_REPLY = 30;
/** `facts? what facts`: asked for, not agreed to. */
const ASKING = new Set(['what', 'which', 'whose', 'where', 'how']);

/** What a token must be to say something. */
const SAYING: ReadonlySet<TokenKind> = new Set(['word', 'number', 'url', 'email']);

/**
 * Where a reply or quote makes the post it answers its own: short agreement, applause, laughter.
 * Undefined when there is no context post, no agreement, or any disagreement.
 */
export function findEndorsement(post: Post): Hit | undefined {
  const { source, context } = post;
  if (context === undefined || source.tokens.length > SHORT_REPLY) return undefined;
  if (source.hits(disagreement).some((hit) => opposes(hit, source))) return undefined;
  return (
    source.hits(agreement).find((hit) => isMeant(hit, source)) ??
    source.hits(approval).find((hit) => isMeant(hit, source) && saysNothingElse(hit, source))
  );
}

/** The sentence is approval, its asides, names called and emoji, and nothing more. */
function saysNothingElse(hit: Hit, source: Source): boolean {
  const sentence = source.sentenceOf(hit.first);
  if (sentence === undefined) return false;
  const spent = new Set<number>();
  for (const sign of [approval, agreement, asides]) {
    for (const { first, last } of source.hitsIn(sign, sentence)) {
      for (let at = first; at <= last; at += 1) spent.add(at);
    }
  }
  return source.tokens
    .slice(sentence.first, sentence.last + 1)
    .every(({ kind }, at) => spent.has(sentence.first + at) || !SAYING.has(kind));
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
  const denied = source.hitsIn(negators, sentence).some(({ first }) => first === hit.last + 1);
  return !sentence.question && !denied && !before(negators) && !before(conditionals);
}
