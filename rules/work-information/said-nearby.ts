import {
  type Hit,
  type Match,
  type Predicate,
  predicate,
  type Sign,
  type WordClass,
} from '../engine';

/** A sign stands within so many tokens of a hit, on either side, in any sentence. */
export function isNear({ source }: Match, hit: Hit, of: Sign, tokens: number): boolean {
  return source.hits(of).some((other) => {
    const gap = other.first > hit.last ? other.first - hit.last : hit.first - other.last;
    return gap > 0 && gap - 1 <= tokens;
  });
}

/** A word of the class stands in the sign's sentence, at most so many tokens from it on either side. */
export function saidNearby(name: string, sign: string, of: WordClass, tokens: number): Predicate {
  return predicate(
    name,
    (match) => {
      const hit = match.hit(sign);
      return match.source.hitsIn(of, match.sentenceOf(hit)).some((word) => {
        const gap = word.first > hit.last ? word.first - hit.last : hit.first - word.last;
        return gap > 0 && gap - 1 <= tokens;
      });
    },
    [sign],
  );
}

/**
 * A word of the class stands anywhere in the sentence of the anchor, but not in the anchor itself:
 * the three words of a place, or a password, are everyday words too.
 */
export function inItsSentence(name: string, of: WordClass): Predicate {
  return predicate(name, ({ source, sentence, anchor }) =>
    source
      .hitsIn(of, sentence)
      .some(({ first, last }) => last < anchor.first || first > anchor.last),
  );
}

/** One of the signs stands anywhere in the draft. */
export function inTheDraft(name: string, ...of: readonly Sign[]): Predicate {
  return predicate(name, (match) => match.inText(of));
}

/** A word of the class stands in the draft, the post replied to or an earlier part of the thread. */
export function inTheConversation(name: string, of: WordClass): Predicate {
  return predicate(name, (match) => match.inText(of) || match.inContext(of));
}
