import { shape } from '../engine';

const MOST_TOKENS = 32;

/** A reply of a line: what it leaves unsaid stands in the post that it answers. */
export const shortAnswer = shape({
  name: 'short answer',
  find: (source) => {
    const { tokens, before } = source;
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last || before.length === 0 || tokens.length > MOST_TOKENS) return [];
    return [{ start: first.start, end: last.end }];
  },
});
