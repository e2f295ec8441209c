import type { Suggestion } from './draft';
import type { Match } from './match';
import type { Hit } from './sign';

/** Makes one suggestion for a match, or none when it would make no sense there. */
export type SuggestionBuilder = (match: Match) => Suggestion | undefined;

/** Replaces the words of one of the rule's signs; at the start of a sentence with a capital. */
export function replace(name: string, replacement: string, label: string): SuggestionBuilder {
  return (match) => {
    const hit = match.hit(name);
    const opens = match.sentenceOf(hit).start === hit.start;
    return rewrite(hit, opens ? withCapital(replacement) : replacement, label);
  };
}

/** Replaces a sign's words by the safer word its list names (`instead`), keeping a capital. */
export function useInstead(name: string): SuggestionBuilder {
  return (match) => {
    const hit = match.hit(name);
    const safer = hit.sign.kind === 'words' ? hit.sign.instead?.[hit.lemma] : undefined;
    if (safer === undefined) return undefined;
    const capital = hit.source.tokens[hit.first]?.capital ?? false;
    const replacement = capital ? withCapital(safer) : safer;
    return rewrite(hit, replacement, `Use “${replacement}”`);
  };
}

/** Takes the words of a sign out, with one of the spaces around them. */
export function remove(name: string, label: string): SuggestionBuilder {
  return (match) => {
    const hit = match.hit(name);
    return { label, ...withSpace(match, hit.start, hit.end), replacement: '' };
  };
}

/** Takes out the whole sentence of the anchor. */
export function removeSentence(label = 'Remove this sentence'): SuggestionBuilder {
  return (match) => {
    const { start, end } = match.sentence;
    return { label, ...withSpace(match, start, end), replacement: '' };
  };
}

/** Puts a neutral sentence in place of the whole sentence of the anchor. */
export function replaceSentence(replacement: string, label: string): SuggestionBuilder {
  return ({ sentence: { start, end } }) => ({ label, start, end, replacement });
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rewrite(hit: Hit, replacement: string, label: string): Suggestion {
  return { label, start: hit.start, end: hit.end, replacement };
}

/** Widens a span that is to be deleted by the space after it, or else before it. */
function withSpace(match: Match, start: number, end: number): { start: number; end: number } {
  const { source } = match;
  if (/^[ \t]$/.test(source.slice(end, end + 1))) return { start, end: end + 1 };
  if (/^[ \t]$/.test(source.slice(start - 1, start))) return { start: start - 1, end };
  return { start, end };
}
