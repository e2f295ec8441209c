import type { Finding } from '@/rules';

/** Longer than this and a phrase would be a piece of a draft (house invariant 4). */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 60;

/** A phrase as it would be saved, or undefined when it is empty or too long to be saved. */
export function phraseToAllow(typed: string): string | undefined {
  const phrase = typed.trim().replace(/\s+/g, ' ');
  if (phrase === '' || phrase.length > MOST_CHARACTERS) return undefined;
  return phrase.split(' ').length <= MOST_WORDS ? phrase : undefined;
}

/** True when all that a finding marks is part of an allowed phrase. Never for a `stop`. */
export function isAllowed(
  { level, start, end }: Pick<Finding, 'level' | 'start' | 'end'>,
  text: string,
  phrases: readonly string[],
): boolean {
  if (level === 'stop') return false;
  return phrases.some((phrase) =>
    Array.from(text.matchAll(expressionOf(phrase))).some(
      ({ index, 0: found }) => index <= start && end <= index + found.length,
    ),
  );
}

/** The phrase in any case, between word boundaries, with any white space and either apostrophe. */
function expressionOf(phrase: string): RegExp {
  const literal = phrase
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
