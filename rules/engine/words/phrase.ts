import { nounForms, verbForms } from './inflect';

/** The alternatives at one place of a phrase; each a list of words, empty when the place may be left out. */
export type PhrasePiece = readonly Words[];

type Words = readonly string[];
type Cut = (text: string) => Words;

const TOKEN = /[(){}[\]|]|[^\s(){}[\]|]+/g;

/**
 * Reads a phrase of a word list: `{take} (a|some|) bribe` means take bribe, takes a bribe, took
 * some bribe … `{verb}` and `[noun]` inflect, `(a|b|)` are alternatives (empty allowed, brackets
 * inside allowed), `_` is any one word. `cut` cuts a piece of text into words as a draft is cut.
 * @throws when a bracket is not closed.
 */
export function readPhrase(phrase: string, cut: Cut): readonly PhrasePiece[] {
  const tokens: readonly string[] = phrase.match(TOKEN) ?? [];
  let at = 0;
  const pieces = readSequence();
  if (at < tokens.length) throw fault();
  return pieces;

  /** Pieces up to the end, a `|` or a `)` of the level above. */
  function readSequence(): PhrasePiece[] {
    const found: PhrasePiece[] = [];
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined || token === '|' || token === ')') break;
      at += 1;
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
      const token = tokens[at];
      at += 1;
      if (token === ')') return options;
      if (token !== '|') throw fault();
    }
  }

  function readUntil(closing: string): string {
    const end = tokens.indexOf(closing, at);
    if (end < 0) throw fault();
    const words = tokens.slice(at, end).join(' ');
    at = end + 1;
    return words;
  }

  function fault(): Error {
    return new Error(`unclosed bracket in "${phrase}"`);
  }
}

/** One alternative in all its forms. */
function expand(pieces: readonly PhrasePiece[]): readonly Words[] {
  if (pieces.length === 1) return pieces[0] ?? [];
  let forms: readonly Words[] = [[]];
  for (const options of pieces) {
    forms = forms.flatMap((head) => options.map((tail) => [...head, ...tail]));
  }
  return forms;
}
