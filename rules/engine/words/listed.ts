/** The words of a text, so that a long list reads as prose. */
export const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The same for looking up. */
export const listedSet = (text: string): ReadonlySet<string> => new Set(listed(text));

/** Phrases with commas between; a line break counts as a space. */
export const listedPhrases = (text: string): readonly string[] =>
  text.trim().replace(/\s+/g, ' ').split(/, ?/);
