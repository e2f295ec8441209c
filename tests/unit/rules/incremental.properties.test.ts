import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules, type Draft, type Grammar, type Situation, type TaggedWord } from '@/rules';
import { engine } from '@/rules/all-rules';
import { createGrammar } from '@/rules/grammar';
import { readExample } from '../../../scripts/docs/read-example';
import { PATIENCE, RUNS } from './runs';

/** The examples of every rule, flagged and allowed, as drafts with their circumstances. */
const exercises = allRules.flatMap(({ examples: { flag, allow, known = [] } }) =>
  [...flag, ...allow, ...known].map((one) =>
    readExample(typeof one === 'string' ? { text: one } : one),
  ),
);
const exercise = fc.constantFrom(...exercises);
const joint = fc.constantFrom('. ', '\n', ' ', '? ', '!\n\n', ', but ', ' “', '” ', ' "', "' ");

/** A draft of one to five examples in the circumstances of the first. */
const start = fc
  .tuple(exercise, fc.array(fc.tuple(joint, exercise), { maxLength: 4 }))
  .map(([{ draft, situation }, more]) => {
    const text = more.reduce((all, [between, one]) => all + between + one.draft.text, draft.text);
    return { draft: { ...draft, text }, situation };
  });

const typed = fc.oneof(
  fc.constantFrom(...'. , ? ! " \' “ ” ‘ ’ ( ) > \n # @ - * … '.split(/(?=.)/su)),
  fc.constantFrom('Mae’r fforwm nos Fercher yn y neuadd. ', 'Rydym wedi cwrdd â’r tîm heddiw\n'),
  fc.constantFrom('not ', 'he ', 'they ', 'not only ', 'Mr. ', 'J. ', ' said: ', '07700 900123'),
  fc.constantFrom(
    '👏',
    '👩🏽‍🚒',
    '\ud83d',
    '\udc69',
    '\u0301',
    '\u200d',
    '\u202e',
    '🇬🇧',
    '1️⃣',
    '\u2028',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  exercise.map(({ draft }) => draft.text),
);

/** At a share of the text's length, some units go and some text comes; 1 is the end of the text. */
const edit = fc.record({
  at: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  added: fc.oneof(fc.constant(''), typed),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: string, { at, removed, added }: Edit): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + added + text.slice(from + removed);
}

/** What may change beside the text, as sharp as a change of mode and as mild as a minute gone by. */
const around = fc.constantFrom<(draft: Draft, situation: Situation) => [Draft, Situation]>(
  (draft, situation) => [draft, situation],
  (draft, situation) => [draft, { ...situation, mode: 'personal' }],
  (draft, situation) => [draft, { ...situation, now: '2027-05-01T10:00:00Z' }],
  (draft, situation) => [draft, { ...situation, pack: { ...situation.pack, rulesOff: [] } }],
  (draft, situation) => [{ ...draft, context: { text: 'Vote Labour, he is a crook.' } }, situation],
  (draft, situation) => [{ ...draft, parts: ['Dafydd Pritchard took the money.'] }, situation],
  (draft, situation) => [{ ...draft, parts: [...(draft.parts ?? []), draft.text] }, situation],
);

/** A grammar that tags a sentence only once it has been asked to, as the background does. */
function lateGrammar(): Grammar & { tag(sentences: readonly string[]): void } {
  const within = createGrammar();
  const known = new Map<string, readonly TaggedWord[] | undefined>();
  return {
    tagsOf: (sentence) => known.get(sentence),
    tag(sentences) {
      for (const sentence of sentences) known.set(sentence, within.tagsOf(sentence));
    },
  };
}

describe('checking with memory', () => {
  it(
    'gives what a full check gives, after any edits',
    () => {
      fc.assert(
        fc.property(start, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
          const { situation } = first;
          const checker = engine.remembering();
          let { draft } = first;
          for (const one of [undefined, ...edits]) {
            if (one !== undefined) draft = { ...draft, text: edited(draft.text, one) };
            expect(checker.explain(draft, situation)).toEqual(engine.explain(draft, situation));
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'gives what a full check gives while circumstances change and grammar arrives late',
    () => {
      const step = fc.tuple(fc.option(edit), fc.option(around), fc.boolean());
      fc.assert(
        fc.property(start, fc.array(step, { minLength: 1, maxLength: 6 }), (first, steps) => {
          const checker = engine.remembering();
          const grammar = lateGrammar();
          let { draft, situation } = first;
          for (const [one, change, arrives] of steps) {
            if (one !== null) draft = { ...draft, text: edited(draft.text, one) };
            if (change !== null) [draft, situation] = change(draft, situation);
            const full = engine.explain(draft, situation, grammar);
            expect(checker.explain(draft, situation, grammar)).toEqual(full);
            if (arrives) grammar.tag(full.wantsGrammar);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'gives what a full check gives at every key of a post typed from its first letter',
    () => {
      fc.assert(
        fc.property(start, ({ draft, situation }) => {
          const checker = engine.remembering();
          for (let end = 0; end <= draft.text.length; end += 1) {
            const soFar = { ...draft, text: draft.text.slice(0, end) };
            expect(checker.check(soFar, situation)).toEqual(engine.check(soFar, situation));
          }
        }),
        { ...RUNS, numRuns: RUNS.numRuns / 10 },
      );
    },
    PATIENCE,
  );
});
