import { predicate } from '../engine';

const VOICES = new Set(
  `let i i'm i've i'd i'll im ive me my mine you you're you've your yours yous us our we we're folks lads friends mate
  people anybody anyone everyone everybody nobody guess imagine look just only really simple honestly sorry then that'll`.split(
    /\s+/,
  ),
);
const MARKS = new Set(['!', '=']);

/**
 * The sentence, or one beside it, speaks for the writer or to the reader: a pronoun, an aside, an
 * exclamation, a face.
 */
export const personalVoice = predicate('personal voice', ({ source, sentence }) => {
  const around = source.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  return around.some(({ first, last }) =>
    source.tokens
      .slice(first, last + 1)
      .some(
        ({ norm, kind }) =>
          kind === 'emoji' || VOICES.has(norm) || (kind === 'punctuation' && MARKS.has(norm)),
      ),
  );
});
