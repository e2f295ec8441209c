import type { Suggestion } from '@/rules';

/** What a suggestion does to the post: `head + removed + tail` is the post as written. */
export interface Change {
  readonly head: string;
  readonly removed: string;
  readonly inserted: string;
  readonly tail: string;
}

export function previewChange(text: string, suggestion: Suggestion): Change {
  return {
    head: text.slice(0, suggestion.start),
    removed: text.slice(suggestion.start, suggestion.end),
    inserted: suggestion.replacement,
    tail: text.slice(suggestion.end),
  };
}

/** Shortens to about `length` UTF-16 units at the end of a word, with an ellipsis. Never cuts a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const whole = cut.replace(/[\ud800-\udbff]$/, '');
  const word = whole.replace(/\s+\S*$/, '');
  return `${(word || whole).replace(/[.,:;!?]+$/, '')}…`;
}
