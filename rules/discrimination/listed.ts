/** Words written one after the other. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Phrases written with commas between. */
export const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/,\s*/)
    .map((phrase) => phrase.replace(/\s+/g, ' '));
