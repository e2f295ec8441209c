import { nounForms, verbForms } from './inflect';

const PIECE = /\(([^()]*)\)|\{([^{}]*)\}|\[([^[\]]*)\]|([^\s(){}[\]]+)/g;
const MOST_FORMS = 600;

/**
 * Expands a phrase of a word list into every form of it:
 * `{take} (a|some|) bribe` → take bribe, takes a bribe, took some bribe …
 * `{verb}` and `[noun]` inflect, `(a|b|)` are alternatives (empty allowed), `_` is any one word.
 * @throws when a phrase has an unclosed or nested bracket or more than 600 forms.
 */
export function expandPhrase(phrase: string): readonly string[] {
  if (/^[^(){}[\]]+$/.test(phrase)) return [phrase];
  if (phrase.replace(PIECE, '').trim() !== '')
    throw new Error(`unclosed or nested bracket in "${phrase}"`);
  let forms: string[] = [''];
  for (const [, options, verb, noun, plain] of phrase.matchAll(PIECE)) {
    const choices =
      options !== undefined
        ? options.split('|').flatMap((option) => expandPhrase(option.trim() || '\u0000'))
        : verb !== undefined
          ? verbForms(verb)
          : noun !== undefined
            ? nounForms(noun)
            : [plain ?? ''];
    forms = forms.flatMap((head) => choices.map((choice) => joinWords(head, choice)));
    if (forms.length > MOST_FORMS) throw new Error(`"${phrase}" has more than ${MOST_FORMS} forms`);
  }
  return forms.filter((form) => form !== '');
}

function joinWords(head: string, tail: string): string {
  if (tail === '\u0000') return head;
  return head === '' ? tail : `${head} ${tail}`;
}
