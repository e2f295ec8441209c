import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import type { Situation } from '@/rules';
import {
  aboutSelf,
  anyPerson,
  compileLexicon,
  conditional,
  counterSpeech,
  createEngine,
  hedged,
  identifiesAsStaff,
  inThePast,
  negated,
  type Predicate,
  question,
  quoted,
  quotedSpeech,
  reported,
  rule,
  sharedWords,
  victim,
} from '@/rules/engine';
import type { Wanted } from '@/rules/engine/rule';
import { createGrammar } from '@/rules/grammar';
import { CLAUSES, CONTACTS } from '@/rules/policy';
import { invented, pastTense } from './read-text';

const situation: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};
const lexicon = compileLexicon([...sharedWords, invented]);
const policy = { clauses: CLAUSES, contacts: CONTACTS };
const grammar = createGrammar();

/** Whether a predicate vetoes a rule that looks for the invented words (and for a person). */
function holds(veto: Predicate, text: string, withGrammar = true): boolean {
  const looksFor: Record<string, Wanted> = { word: invented };
  if (veto.reads?.includes('who')) looksFor.who = anyPerson;
  const probe = rule({
    id: 'political/probe',
    title: 'Probe',
    clause: 'political.neutrality',
    contact: 'legal',
    level: { work: 'tip', personal: 'tip' },
    scope: 'post',
    looksFor,
    unless: [veto],
    mark: 'word',
    message: 'Seen.',
    because: 'Test.',
    suggestions: [],
    examples: { flag: ['{{wibble}}'], allow: [{ text: 'x', because: veto.name }] },
  });
  const { findings, silences } = createEngine([probe], lexicon, policy).explain(
    { text, kind: 'post', site: 'test' },
    situation,
    withGrammar ? grammar : undefined,
  );
  expect(findings.length + silences.length, `not seen: ${text}`).toBeGreaterThan(0);
  return silences.some(({ because }) => because === veto.name);
}

const TABLE: readonly (readonly [Predicate, readonly string[], readonly string[]])[] = [
  [
    negated,
    [
      'He does not wibble',
      'Nobody here wibbles',
      "They're hardly grumbleworts",
      'It is untrue that they wibble',
    ],
    [
      'He wibbles',
      'Not only do they wibble',
      'No wonder they wibble',
      'No, he wibbles',
      'I do not know why but he wibbles',
    ],
  ],
  [quoted, ['He said “they wibble” twice', '> they wibble'], ['They wibble, “he” said']],
  [
    quotedSpeech,
    ['The sign read “all must wibble here”', 'She shouted “wibble”'],
    ['They are “wibbling” again'],
  ],
  [
    reported,
    ['She told us that they wibble', 'According to Sam they wibble', 'They wibble, he said'],
    ['I say they wibble', 'They wibble and he said hello'],
  ],
  [question, ['Do they wibble?'], ['They wibble. Do they?']],
  [hedged, ['Apparently they wibble', 'I think they wibble'], ['They wibble']],
  [conditional, ['If they wibble, call us'], ['They wibble if you ask']],
  [
    counterSpeech,
    [
      'A man shouted “you wibble” at her. Unacceptable.',
      'Calling people “grumbleworts” is never ok',
      'Whoever writes “wibble” will get blocked',
      'Why is it okay to call them grumbleworts',
    ],
    ['Unacceptable, they wibble', 'He shouted “you wibble” and we laughed'],
  ],
  [
    aboutSelf,
    ["I'm a grumblewort", 'As a grumblewort I know', 'We are all grumbleworts'],
    ['I hate grumbleworts', 'My boss is a grumblewort'],
  ],
  [identifiesAsStaff, ['Wibble. I work for the council'], ['Wibble all day']],
  [inThePast, ['They wibbled yesterday'], ['They wibble']],
];

describe.each(TABLE.map((row) => [row[0].name, ...row] as const))('%s', (_name, veto, yes, no) => {
  it.each(yes)('holds in: %s', (text) => {
    expect(holds(veto, text)).toBe(true);
  });
  it.each(no)('does not hold in: %s', (text) => {
    expect(holds(veto, text)).toBe(false);
  });
});

describe('who is the victim', () => {
  const suffers = victim('who', 'word');
  it.each(['Ffion Bowen was wibbled', 'They wibbled Ffion Bowen', 'They wibbled on Ffion Bowen'])(
    'holds in: %s, with grammar and without',
    (text) => {
      expect([holds(suffers, text), holds(suffers, text, false)]).toEqual([true, true]);
    },
  );
  it.each([
    'Ffion Bowen wibbled the shop',
    'Ffion Bowen is wibbling us',
    'We were wibbled by Ffion Bowen',
  ])('does not hold in: %s, with grammar and without', (text) => {
    expect([holds(suffers, text), holds(suffers, text, false)]).toEqual([false, false]);
  });
});

describe('past tense', () => {
  it('is known only by grammar', () => {
    expect(holds(pastTense, 'Ffion wibbled the shop')).toBe(true);
    expect(holds(pastTense, 'Ffion wibbled the shop', false)).toBe(false);
  });
});
