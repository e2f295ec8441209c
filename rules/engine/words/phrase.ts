import { nounForms, verbForms } from './inflect';

/** The alternatives at one place of a phrase; each a list of words, empty when the place may be left out. */
export type PhrasePiece = readonly Words[];

type Words = readonly string[];
type Cut = (text: string) => Words;

const TOKEN = /\s*([(){}[\]|]|[^\s(){}[\]|]+)/y;

/**
 * Reads a phrase of a word list: `{take} (a|some|) bribe` means take bribe, takes a bribe, took
 * some bribe … `{verb}` and `[noun]` inflect, `(a|b|)` are alternatives (empty allowed, brackets
 * inside allowed), `_` is any one word. `cut` cuts a piece of text into words as a draft is cut.
 * @throws when a bracket is not closed.
 */
export function readPhrase(phrase: string, cut: Cut): readonly PhrasePiece[] {
  let at = 0;
  const pieces = readSequence();
  if (at < phrase.trimEnd().length) throw fault();
  return pieces;

  /** Pieces up to the end, a `|` or a `)` of the level above. */
  function readSequence(): PhrasePiece[] {
    const found: PhrasePiece[] = [];
    for (let token = peek(); token !== undefined; token = peek()) {
      if (token === '|' || token === ')') break;
      next();
      if (token === '(') found.push(readAlternatives());
      else if (token === '{') found.push(verbForms(readUntil('}')).map(cut));
      else if (token === '[') found.push(nounForms(readUntil(']')).map(cut));
      else if (token === '}' || token === ']') throw fault();
      else found.push([cut(token)]);
    }
    return found;
  }

  function readAlternatives(): PhrasePiece {
    const options: Words[] = [];
    for (;;) {
      options.push(...expand(readSequence()));
      const token = next();
      if (token === ')') return options;
      if (token !== '|') throw fault();
    }
  }

  function readUntil(closing: string): string {
    const words: string[] = [];
    for (let token = next(); token !== closing; token = next()) {
      if (token === undefined) throw fault();
      words.push(token);
    }
    return words.join(' ');
  }

  function peek(): string | undefined {
    TOKEN.lastIndex = at;
    return TOKEN.exec(phrase)?.[1];
  }

  function next(): string | undefined {
    const token = peek();
    if (token !== undefined) at = TOKEN.lastIndex;
    return token;
  }

  function fault(): Error {
    return new Error(`unclosed bracket in "${phrase}"`);
  }
}

/** One alternative in all its forms. */
function expand(pieces: readonly PhrasePiece[]): readonly Words[] {
  let forms: readonly Words[] = [[]];
  for (const options of pieces) {
    forms = forms.flatMap((head) => options.map((tail) => [...head, ...tail]));
  }
  return forms;
}
