import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '@/rules';
import { compileLexicon, words } from '@/rules/engine';
import { COMMON_WORDS } from '@/rules/engine/lexicon/common-words';
import { normalise } from '@/rules/engine/text/normalise';
import { tokenise } from '@/rules/engine/text/tokenise';
import { lettersOf } from '@/rules/engine/words/first-letters';
import { keepsItsStart, nounForms, verbForms } from '@/rules/engine/words/inflect';
import { IRREGULAR_VERBS } from '@/rules/engine/words/irregular';
import { lookUp } from '@/rules/engine/words/look-up';
import { Misspelt } from '@/rules/engine/words/misspelt';
import { firstWordsOf } from '@/rules/engine/words/openings';
import { readPhrase } from '@/rules/engine/words/phrase';
import { firstLettersOf, formsOf, listsOf } from '@/rules/engine/words/word-list';
import { wordsOf } from '@/rules/engine/words/words-of';

const cut = (text: string) => tokenise(normalise(text), () => undefined);

/** Few letters, so that phrases begin alike, overlap and repeat. */
const word = fc.constantFrom('ba', 'di', 'ko', 'mu', 'bade', 'badger');
const option = fc.array(word, { minLength: 1, maxLength: 2 }).map((some) => some.join(' '));
const options = fc
  .tuple(fc.array(option, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([some, mayBeLeftOut]) => `(${some.join('|')}${mayBeLeftOut ? '|' : ''})`);
const inflected = fc.constantFrom('{ko}', '[mu]', '(ba (di|)|ko)', '-', '-ko');
const phrase = fc
  .array(fc.oneof(word, options, inflected), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '));
const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 });
const text = fc
  .array(fc.oneof(word, fc.constantFrom('kos', 'koed', 'mus')), { maxLength: 12 })
  .map((some) => some.join(' '));

/** Every form of a phrase, spelled out. */
function spelledOut(of: string): ReadonlySet<string> {
  let forms: readonly (readonly string[])[] = [[]];
  for (const piece of readPhrase(of, wordsOf)) {
    forms = forms.flatMap((head) => piece.map((tail) => [...head, ...tail]));
  }
  return new Set(forms.map((form) => form.join(' ')).filter((form) => form !== ''));
}

function found(draft: string, { trie }: ReturnType<typeof compileLexicon>): readonly string[] {
  const hits = lookUp(cut(draft), trie);
  return [...new Set(hits.map(({ entry, first, last }) => `${first}-${last} ${entry.lemma}`))];
}

describe('the word graph', () => {
  it('finds every form of every phrase where it stands, and nothing else', () => {
    fc.assert(
      fc.property(phrases, text, (some, draft) => {
        const said = draft === '' ? [] : draft.split(' ');
        const expected = some.flatMap((one) => {
          const forms = spelledOut(one);
          return said.flatMap((_, first) =>
            said.flatMap((_, last) =>
              last >= first && forms.has(said.slice(first, last + 1).join(' '))
                ? [`${first}-${last} ${one}`]
                : [],
            ),
          );
        });
        const compiled = compileLexicon([words({ name: 'test', phrases: some })]);
        expect([...found(draft, compiled)].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('finds the same, in the same order, whatever was looked up before', () => {
    fc.assert(
      fc.property(phrases, fc.array(text), text, (some, earlier, draft) => {
        const of = words({ name: 'test', phrases: some });
        const used = compileLexicon([of]);
        for (const one of earlier) found(one, used);
        expect(found(draft, used)).toEqual(found(draft, compileLexicon([of])));
      }),
    );
  });
});

describe('first letters', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abdeikmnoruy'),
    minLength: 1,
    maxLength: 8,
  });

  it('are those of every word that a form can begin with', () => {
    for (const list of listsOf(lexicon.classes)) {
      for (const item of list.items) {
        const shown = [firstLettersOf(item, list)].flat();
        const real = formsOf(item, list).flatMap(firstWordsOf).map(lettersOf);
        expect(shown, item).toEqual(expect.arrayContaining(real));
      }
    }
  });

  it('are those of all forms when a word keeps its start', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.constantFrom(...IRREGULAR_VERBS.keys())), (word) => {
        fc.pre(keepsItsStart(word));
        const starts = [...nounForms(word), ...verbForms(word)].map(lettersOf);
        expect(new Set(starts)).toEqual(new Set([lettersOf(word)]));
      }),
    );
  });
});

describe('words of lists', () => {
  const lists = [...lexicon.classes].flatMap((of) => [of, ...(of.sensed ?? [])]);
  const phrasesAndNames = lists.flatMap(({ phrases = [], cased = [] }) => [...phrases, ...cased]);
  const forms = [
    ...lists.flatMap(({ nouns = [] }) => nouns.flatMap(nounForms)),
    ...lists.flatMap(({ verbs = [] }) => verbs.flatMap(verbForms)),
    ...phrasesAndNames,
  ];

  it('are cut as a draft is', () => {
    const texts = new Set(forms.flatMap((form) => form.split(/[(){}[\]|]+/)));
    const left = new Set(['-', '#', 'qzq']);
    for (const one of texts) {
      // In a draft `'s` stands after a word, here one that is then taken away.
      const drafted = one.replace(/(^| )(?='(?:s|ll|ve|re|d|m)(?: |$))/g, '$1qzq');
      const norms = cut(drafted).map(({ norm }) => norm);
      expect(wordsOf(one), one).toEqual(norms.filter((norm) => !left.has(norm)));
    }
  });

  it('are known in all their forms, and no others', () => {
    const said = new Set(forms.flatMap((form) => readPhrase(form, wordsOf).flat(2)));
    const unknown = [...said].filter((one) => one.length > 2 && !lexicon.vocabulary.has(one));
    expect(unknown).toEqual([]);
    const everyday = [...COMMON_WORDS].flatMap((one) => [
      one,
      ...nounForms(one),
      ...verbForms(one),
    ]);
    const both = new Set([...everyday, ...said]);
    expect([...lexicon.vocabulary.words()].filter((one) => !both.has(one))).toEqual([]);
  });
});

describe('misspelt words', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiklnrst'), minLength: 5, maxLength: 9 });

  it.each([
    ['snollyogster', 'snollygoster'],
    ['snllygoster', 'snollygoster'],
    ['trustes', 'trustees'],
    ['truste', 'trustee'],
    ['nsollygoster', undefined],
    ['snollygostr', 'snollygoster'],
    ['snolygoster', undefined],
    ['snollygoste', undefined],
    ['snollygoster', undefined],
  ])('%s hides %s', (form, word) => {
    const misspelt = new Misspelt(['snollygoster', 'trustees', 'trustee']);
    expect(misspelt.get(form)).toBe(word);
  });

  it('are found for any two inner letters swapped and any inner vowel left out', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (word, seed) => {
        const at = 1 + (seed % (word.length - 2));
        const [left, right] = [word.charAt(at), word.charAt(at + 1)];
        const swapped = word.slice(0, at) + right + left + word.slice(at + 2);
        const misspelt = new Misspelt([word]);
        if (left !== right) expect(misspelt.get(swapped)).toBe(word);
        const shorter = word.slice(0, at) + word.slice(at + 1);
        if ('aeiou'.includes(left)) expect(misspelt.get(shorter)).toBe(word);
      }),
    );
  });
});
