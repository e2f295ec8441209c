import { predicate } from '../engine';

const VOICES = new Set(
  `let i i'm i've i'd i'll im ive me my mine you you're you've your yours us our
  folks lads friends mate anybody anyone everyone everybody nobody guess imagine sorry`.split(
    /\s+/,
  ),
);
const MARKS = new Set(['!', '=']);

const CREDIT =
  /\b(?:because of|thanks to|under|blame|fault of|down to|courtesy of|only) (?:the |a |our |this |those )?(?:\w+ )?$/;

/**
 * On an own account every remark is the writer's. From an official account the sentence, or one
 * beside it, must speak to the reader (a pronoun, an exclamation, a face) or give a party credit
 * or blame.
 */
export const personalVoice = predicate('personal voice', ({ post, source, sentence, anchor }) => {
  if (post.situation.mode === 'personal') return true;
  const before = source.tokens.slice(Math.max(0, anchor.first - 5), anchor.first);
  if (CREDIT.test(`${before.map(({ norm }) => norm).join(' ')} `)) return true;
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
