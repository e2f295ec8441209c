import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import type { Draft, Finding, Situation } from '@/rules';
import {
  carried,
  compileLexicon,
  createEngine,
  type Grammar,
  personName,
  type RuleDefinition,
  remove,
  replace,
  rule,
  sharedWords,
  validateRule,
  words,
} from '@/rules/engine';
import type { ExampleSet } from '@/rules/engine/example';
import { CLAUSES, CONTACTS } from '@/rules/policy';
import { invented, pastTense } from './read-text';

const policy = { clauses: CLAUSES, contacts: CONTACTS };
const idioms = words({ name: 'test idioms', phrases: ['wibble wobble'], shields: [invented] });
const second = words({ name: 'second words', nouns: ['flurp'] });
const lexicon = compileLexicon([...sharedWords, invented, idioms, second]);
const situation: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  kind: 'post',
  site: 'test',
  ...more,
});

const plain = {
  id: 'political/probe',
  title: 'Probe',
  clause: 'political.neutrality',
  contact: 'legal',
  level: { work: 'ask', personal: 'tip' },
  scope: 'sentence',
  looksFor: { word: invented },
  mark: 'word',
  message: 'Seen.',
  because: 'Test.',
  suggestions: [remove('word', 'Remove it')],
  examples: { flag: ['{{wibble}}'], allow: [{ text: 'x', because: 'unseen' }] },
} as const satisfies RuleDefinition<'word'>;

const withPerson = {
  ...plain,
  id: 'political/probe-person',
  looksFor: { word: invented, who: carried(personName, 'person') },
  mark: ['who', 'word'],
} as const satisfies RuleDefinition<'word' | 'who'>;

function check(
  definitions: readonly RuleDefinition[],
  ...given: [Draft, Situation?]
): readonly Finding[] {
  const [post, circumstances = situation] = given;
  return createEngine(
    definitions.map((one) => rule(one)),
    lexicon,
    policy,
  ).check(post, circumstances);
}

describe('a finding', () => {
  it('marks the words, cites the clause and offers a change that leaves one space', () => {
    const [finding] = check([plain], draft('Please wibble now'));
    expect(finding).toMatchObject({
      rule: 'political/probe',
      area: 'political',
      level: 'ask',
      start: 7,
      end: 13,
    });
    expect(finding?.clause).toBe(CLAUSES['political.neutrality']);
    expect(finding?.suggestions).toEqual([
      { label: 'Remove it', start: 7, end: 14, replacement: '' },
    ]);
    expect(finding?.evidence).toEqual([{ name: 'invented words', seen: 'wibble' }]);
  });

  it('offers a replacement that begins with a capital where the sentence does', () => {
    const swapped = { ...plain, suggestions: [replace('word', 'something', 'Say less')] };
    const [first] = check([swapped], draft('Wibble now. We wibble'));
    expect(first?.suggestions[0]?.replacement).toBe('Something');
    const [, later] = check([swapped], draft('Wibble now. We wibble'));
    expect(later?.suggestions[0]?.replacement).toBe('something');
  });

  it('has the level of the mode, the profile and the period', () => {
    const levelled = {
      ...plain,
      level: {
        work: 'ask',
        personal: 'tip',
        by: { deputy: { work: 'none' } },
        inPeriod: { work: 'stop' },
      },
    } as const;
    const period = { name: 'poll', from: '2026-11-05', to: '2026-11-09' };
    const pack = { ...examplePack, periods: [period] };
    const levelIn = (post: Draft, change: Partial<Situation>) =>
      check([levelled], post, { ...situation, ...change })[0]?.level;
    expect(levelIn(draft('wibble'), { mode: 'personal' })).toBe('tip');
    expect(levelIn(draft('wibble'), { profile: 'deputy' })).toBeUndefined();
    expect(levelIn(draft('wibble'), { pack })).toBe('ask');
    expect(levelIn(draft('wibble', { publishAt: '2026-11-09T22:00' }), { pack })).toBe('stop');
    expect(levelIn(draft('wibble', { publishAt: '2026-11-10T01:00' }), { pack })).toBe('ask');
  });

  it('uses the clause and contact of the pack where it has them', () => {
    const clause = {
      key: 'political.neutrality',
      title: 'Ours',
      source: '4.2',
      text: 'x',
      example: false,
    };
    const contact = { role: 'Ask Sam' };
    const pack = {
      ...examplePack,
      clauses: { [clause.key]: clause },
      contacts: { legal: contact },
    };
    expect(check([plain], draft('wibble'), { ...situation, pack })[0]).toMatchObject({
      clause,
      contact,
    });
  });

  it('does not repeat masked words in our own text', () => {
    const masked = words({
      name: 'masked',
      phrases: ['frobnicate'],
      masked: true,
      called: 'the word marked',
    });
    const engine = createEngine(
      [rule({ ...plain, looksFor: { word: masked }, message: ({ word }) => `We saw ${word}.` })],
      compileLexicon([...sharedWords, masked]),
      policy,
    );
    const [finding] = engine.check(draft('you frobnicate'), situation);
    expect(finding?.message).toBe('We saw the word marked.');
    expect(JSON.stringify(finding?.evidence)).not.toContain('frobnicate');
  });
});

describe('findings that overlap', () => {
  it('in one area give way to the graver, then to the one with more signs', () => {
    const graver = {
      ...plain,
      id: 'political/graver',
      level: { work: 'stop', personal: 'stop' },
    } as const;
    expect(check([plain, graver], draft('wibble')).map((one) => one.rule)).toEqual([
      'political/graver',
    ]);
    expect(
      check([plain, withPerson], draft('Ffion Bowen may wibble')).map((one) => one.rule),
    ).toEqual(['political/probe-person']);
  });

  it('of a rule that gives way are dropped beside another of the sentence or the post', () => {
    const other = { ...plain, id: 'political/other', looksFor: { word: second } } as const;
    const weak = (givesWay: 'sentence' | 'post') => ({ ...plain, givesWay }) as const;
    const rulesIn = (text: string, givesWay: 'sentence' | 'post') =>
      check([weak(givesWay), other], draft(text)).map((one) => one.rule);
    expect(rulesIn('wibble and flurp', 'sentence')).toEqual(['political/other']);
    expect(rulesIn('wibble. flurp', 'sentence')).toEqual(['political/probe', 'political/other']);
    expect(rulesIn('wibble. flurp', 'post')).toEqual(['political/other']);
    expect(rulesIn('wibble', 'post')).toEqual(['political/probe']);
  });

  it('in two areas both stay, unless they cite the same clause', () => {
    const other = { ...plain, id: 'defamation/probe', clause: 'defamation.allegation' } as const;
    expect(check([plain, other], draft('wibble'))).toHaveLength(2);
    expect(check([plain, { ...other, clause: plain.clause }], draft('wibble'))).toHaveLength(1);
  });
});

describe('signs', () => {
  it('of one rule stand in one sentence, or the name is carried by a pronoun', () => {
    expect(check([withPerson], draft('Ffion Bowen sang. Wibble all day.'))).toHaveLength(0);
    expect(check([withPerson], draft('Ffion Bowen sang. She will wibble.'))).toHaveLength(1);
  });

  it('of an idiom are none', () => {
    expect(check([plain], draft('we wibble wobble along'))).toEqual([]);
  });
});

describe('the post that is answered', () => {
  const context = { text: 'They wibble all day' };
  const answer = (text: string) => check([plain], draft(text, { kind: 'reply', context }));

  it.each(['So true!', '💯💯', 'this', 'Well said 👏', 'Could not agree more', '😂😂😂'])(
    'counts as said by who answers: %s',
    (text) => {
      expect(answer(text)).toEqual([
        expect.objectContaining({ message: expect.stringContaining('agrees with the post') }),
      ]);
    },
  );

  it.each([
    'Not true',
    'This is wrong, please delete it',
    'I do not agree',
    'Thanks for letting us know',
  ])('does not when the answer does not agree: %s', (text) => {
    expect(answer(text)).toEqual([]);
  });

  it('does not for a rule for which agreement is harmless', () => {
    const harmless = { ...plain, endorsing: 'off' } as const;
    expect(check([harmless], draft('So true', { kind: 'reply', context }))).toEqual([]);
  });
});

describe('grammar', () => {
  const past = { ...plain, when: [pastTense] };
  const tagged: Grammar = {
    tagsOf: (sentence) => [
      {
        text: 'wibbled',
        start: sentence.indexOf('wibbled'),
        end: sentence.length,
        tags: ['Verb', 'PastTense'],
      },
    ],
  };

  it('is asked for by sentence when it is not known, and used when it is', () => {
    const engine = createEngine([rule(past)], lexicon, policy);
    const post = draft('Good morning. They wibbled');
    expect(engine.explain(post, situation)).toMatchObject({
      findings: [],
      silences: [{ rule: 'political/probe', start: 19, end: 26, because: 'past tense' }],
      wantsGrammar: ['They wibbled'],
    });
    expect(engine.explain(post, situation, tagged)).toMatchObject({
      findings: [{ start: 19 }],
      wantsGrammar: [],
    });
  });
});

describe('a rule that is not complete', () => {
  it('does not type-check without examples of both kinds', () => {
    // @ts-expect-error: `flag` needs at least one example
    const noFlag: ExampleSet = { flag: [], allow: [{ text: 'x', because: 'unseen' }] };
    // @ts-expect-error: an allowed text needs its reason
    const noReason: ExampleSet = { flag: ['{{wibble}}'], allow: [{ text: 'x' }] };
    expect([noFlag.flag, noReason.allow]).toHaveLength(2);
  });

  it.each([
    [{ mark: 'wrod' }, '“wrod” is not in looksFor (word)'],
    [{ unless: [pastTense] }, 'no allow example because “past tense”'],
    [{ because: 'This is a violation.' }, '“violation” judges'],
    [{ because: `${'word '.repeat(26)}.` }, 'more than 25 words'],
    [{ looksFor: {} }, 'looksFor is empty'],
    [
      { examples: { flag: ['wibble'], allow: [{ text: 'x', because: 'unseen' }] } },
      'flag example without {{marked words}}',
    ],
    [{ id: 'weather/rain' }, 'the id must begin with an area'],
  ])('is refused: %o', (change, fault) => {
    const broken: RuleDefinition = { ...plain };
    expect(() => validateRule(rule(Object.assign(broken, change)))).toThrow(fault);
  });
});
