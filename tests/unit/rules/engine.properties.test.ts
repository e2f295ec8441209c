import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { allRules, check, type Draft, explain, type Situation } from '@/rules';
import { lexicon, policy } from '@/rules/all-rules';
import { createEngine } from '@/rules/engine';
import { Source } from '@/rules/engine/source';
import { normalise } from '@/rules/engine/text/normalise';
import { readExample } from '../../../scripts/docs/read-example';
import { invented, readText, seen } from './engine/read-text';
import { PATIENCE, RUNS } from './runs';

const situation: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};
const draftOf = (text: string): Draft => ({ text, kind: 'post', site: 'practice' });

/** What can stand between words without changing them. */
const noise = fc.constantFrom(
  '👩🏽‍🚒 ',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿 ',
  '1️⃣ ',
  '\u200f',
  '\u202e',
  'é ',
  'e\u0301 ',
  '\ud83d ',
  '🇬🇧',
  'שלום ',
  '\n',
);
const sentences = fc.constantFrom(
  'Dafydd Pritchard is a crook',
  'please vote Labour now',
  'Her number is AB 12 34 56 C',
  'The Romanians should go home',
  'Lovely morning on the seafront',
);
const posts = fc
  .array(fc.oneof(noise, sentences, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join('. '));

describe('offsets', () => {
  it(
    'of the normaliser stay inside the text, in order, on whole characters',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
          const normal = normalise(text);
          expect(normal.startOf(normal.plain.length)).toBeUndefined();
          for (let at = 0; at < normal.plain.length; at += 1) {
            expect(normal.startOf(at)).toBeGreaterThanOrEqual(normal.startOf(at - 1) ?? 0);
            expect(normal.endOf(at)).toBeGreaterThan(normal.startOf(at) ?? 0);
            expect(normal.endOf(at)).toBeLessThanOrEqual(text.length);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'of tokens rise and never split a surrogate pair',
    () => {
      fc.assert(
        fc.property(posts, (text) => {
          let previous = { start: 0, end: 0 };
          for (const token of new Source(text, 'draft', lexicon).tokens) {
            expect(token.start).toBeGreaterThanOrEqual(previous.start);
            expect(token.end).toBeGreaterThanOrEqual(previous.end);
            expect(token.end).toBeGreaterThan(token.start);
            expect(splitsPair(text, token.start) || splitsPair(text, token.end)).toBe(false);
            previous = token;
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it.each([
    ['They wibble all day', 'wibble'],
    ['A gr🌟mblewort is here', 'gr🌟mblewort'],
    ['Ring w i b b l e now', 'w i b b l e'],
    ['#StopGrumblewort', 'Grumblewort'],
  ])(
    'of signs mark the same words whatever stands around “%s”',
    (sentence, words) => {
      fc.assert(
        fc.property(noise, noise, (before, after) => {
          const text = `${before.trim()}\n${sentence}\n${after.trim()}`;
          expect(seen(readText(text), invented)).toEqual([words]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

/** Characters that a reader does not see, and an accent. */
const invisible = fc.constantFrom(...'\u200b\u200d\u2060\ufeff\u00ad\u200f\u202e\u2066\u2069');
const accent = fc.constantFrom('\u0301', '\u0336', '\u035c');
const ascii = allRules
  .flatMap(({ examples }) => examples.flag)
  .map((one) => readExample(typeof one === 'string' ? { text: one } : one))
  .filter(({ draft: { text } }) => /^[\x20-\x7e]+$/.test(text));

describe('findings', () => {
  it(
    'mark the same words when nothing but invisible characters and accents is put in',
    () => {
      const where = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
      const inserted = fc.array(fc.tuple(where, invisible, accent), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(fc.constantFrom(...ascii), inserted, ({ draft, situation }, changes) => {
          let { text } = draft;
          for (const [share, unseen, mark] of changes) {
            const at = Math.floor(share * text.length);
            const [before, after] = [text.slice(0, at), text.slice(at)];
            // An accent makes another address of a link, and no other word of a word.
            const takesAccent = /[A-Za-z]$/.test(before) && !/[/.]\S*$/.test(before);
            text = before + (takesAccent ? mark + unseen : unseen) + after;
          }
          const shown = (given: Draft) =>
            check(given, situation).map(({ rule, level, start, end }) => ({
              rule,
              level,
              marked: given.text.slice(start, end).replace(/[^\x20-\x7e]/g, ''),
            }));
          expect(shown({ ...draft, text })).toEqual(shown(draft));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'do not depend on the order of the rules',
    () => {
      const [most, least] = [allRules.length, allRules.length];
      const orders = fc.shuffledSubarray([...allRules], { minLength: least, maxLength: most });
      fc.assert(
        fc.property(
          orders,
          fc.array(fc.constantFrom(...ascii), { minLength: 1 }),
          (rules, some) => {
            const [first] = some;
            if (first === undefined) return;
            const text = some.map(({ draft }) => draft.text).join('. ');
            const given = [{ ...first.draft, text }, first.situation] as const;
            expect(createEngine(rules, lexicon, policy).check(...given)).toEqual(check(...given));
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('checking', () => {
  it(
    'gives the same result for the same draft',
    () => {
      fc.assert(
        fc.property(posts, (text) => {
          expect(explain(draftOf(text), situation)).toEqual(explain(draftOf(text), situation));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'gives findings that are sorted and inside the text, with no two alike in one area',
    () => {
      fc.assert(
        fc.property(posts, (text) => {
          const findings = check(draftOf(text), situation);
          const places = findings.map(({ area, start, end }) => `${area} ${start} ${end}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const starts = findings.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((one, other) => one - other));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

/** Milliseconds below which a measurement on a busy machine says nothing. */
const NOISE = 1;
/** Work that grows with the square of the length would take sixteen times as long. */
const QUADRATIC = 13;
const ROUNDS = 20;

describe('hostile text', () => {
  it.each([
    ['letters', 'a'],
    ['brackets', '('],
    ['full stops', '.'],
    ['emoji', '👩🏽‍🚒'],
    ['combining marks', '\u0301'],
    ['spaced letters', 'f '],
    ['asterisks', 's*'],
    ['numbers', '07700 900123 '],
    ['findings', 'Dafydd Pritchard is a crook. '],
    ['names in one sentence', 'Dafydd Pritchard crook '],
    ['a joined hashtag', '#votelabour'],
    ['at signs', 'a@a.'],
    ['hyphens', 'a-a-'],
    ['quotation marks', '"'],
    ['pronouns', 'he '],
    ['titles', 'Mr '],
  ])('of %s takes about four times as long when four times as long', (_name, unit) => {
    const timer = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      let best = Number.POSITIVE_INFINITY;
      return () => {
        const from = performance.now();
        check(draftOf(text), situation);
        best = Math.min(best, performance.now() - from);
        return best;
      };
    };
    // A busy machine only ever makes a run longer, so the best of several comes close to the work
    // itself. Rounds are taken in turn until the two best are comparable, or all are spent.
    const [short, long] = [timer(5000), timer(20_000)];
    let growth = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && (round < 3 || growth >= QUADRATIC); round += 1) {
      growth = long() / Math.max(short(), NOISE);
    }
    expect(growth).toBeLessThan(QUADRATIC);
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
