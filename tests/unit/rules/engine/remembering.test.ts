import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import type { Draft, Grammar, Situation } from '@/rules';
import {
  appeal,
  compileLexicon,
  createEngine,
  hitPredicate,
  predicate,
  quoted,
  type RuleDefinition,
  removeSentence,
  rule,
  sharedWords,
} from '@/rules/engine';
import { CLAUSES, CONTACTS } from '@/rules/policy';
import { invented, pastTense } from './read-text';

const lexicon = compileLexicon([...sharedWords, invented]);
const policy = { clauses: CLAUSES, contacts: CONTACTS };
const situation: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};
const probe = {
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
  suggestions: [],
  examples: { flag: ['{{wibble}}'], allow: [{ text: 'x', because: 'unseen' }] },
} as const satisfies RuleDefinition<'word'>;

type Step = readonly [text: string, more?: Partial<Draft>, now?: string, grammar?: Grammar];

/** What is found in the text at each step, by a checker with memory; each time as by a full check. */
function follow(definition: Partial<RuleDefinition<'word'>>, ...steps: readonly Step[]) {
  const engine = createEngine([rule({ ...probe, ...definition })], lexicon, policy);
  const checker = engine.remembering();
  return steps.map(([text, more = {}, now = situation.now, grammar]) => {
    const given = [
      { text, kind: 'post', site: 'test', ...more },
      { ...situation, now },
    ] as const;
    const explained = checker.explain(...given, grammar);
    expect(explained).toEqual(engine.explain(...given, grammar));
    return explained.findings.map(({ start }) => start);
  });
}

describe('a judgement that is kept is made again when', () => {
  it('a quotation around it closes further on', () => {
    const steps = follow(
      { unless: [quoted] },
      ['So. He said "they wibble. And they flange. More'],
      ['So. He said "they wibble. And they flange. More"'],
    );
    expect(steps).toEqual([[18, 35], []]);
  });

  it('a word comes or goes further on', () => {
    const firstOfMany = hitPredicate(
      'is not alone',
      ({ source }) => source.hits(invented).length > 1,
    );
    expect(
      follow(
        { when: [firstOfMany] },
        ['They wibble. Good. Mor'],
        ['They wibble. Good. Morning wibb'],
        ['They wibble. Good. Morning'],
      ),
    ).toEqual([[], [5, 27], []]);
  });

  it('a stretch of text that it read changes further on', () => {
    const shouted = predicate('shouted', ({ source }) => source.slice(20, 21) === '!');
    expect(
      follow({ when: [shouted] }, ['They wibble. Good. M?'], ['They wibble. Good. M!']),
    ).toEqual([[], [5]]);
  });

  it('the public is asked for help further on', () => {
    const steps = follow(
      { unless: [appeal] },
      ['They wibble. Good. Any'],
      ['They wibble. Good. Any witnesses'],
      ['They wibble. Good. Any witness'],
    );
    expect(steps).toEqual([[5], [], [5]]);
  });

  it('the space after its sentence changes', () => {
    const remove = { suggestions: [removeSentence()] };
    expect(follow(remove, ['They wibble.'], ['They wibble. '], ['They wibble.\n'])).toHaveLength(3);
  });

  it('anything changes, if it looked at everything', () => {
    const brief = predicate('is brief', ({ source }) => source.tokens.length < 8);
    const steps = follow(
      { when: [brief] },
      ['They wibble. Good. Morn'],
      ['They wibble. Good. Morning to all'],
    );
    expect(steps).toEqual([[5], []]);
  });

  it('grammar arrives', () => {
    const text = 'They wibbled. Good. Morning';
    const grammar: Grammar = {
      tagsOf: () => [{ text: 'wibbled', start: 5, end: 12, tags: ['PastTense'] }],
    };
    const past = { when: [pastTense] };
    expect(follow(past, [text], [text, {}, situation.now, grammar], [text])).toEqual([[], [5], []]);
  });

  it('the day, the post replied to or the earlier part is another', () => {
    const text = 'They wibble. Good.';
    const may = predicate('in May', ({ post }) => post.situation.now.includes('-05-'));
    expect(follow({ when: [may] }, [text], [text, {}, '2027-05-01T09:00:00Z'])).toEqual([[], [5]]);
    const answers = predicate('answers', (match) => match.inContext(invented));
    const steps = follow(
      { when: [answers] },
      [text, { context: { text: 'Lovely day' } }],
      [text, { context: { text: 'No wibb' } }],
      [text, { parts: ['Lovely day'] }],
      [text, { parts: ['No wibb'] }],
    );
    expect(steps).toEqual([[], [5], [], [5]]);
  });
});

describe('a checker with memory', () => {
  it('reads and judges only what a key has touched', () => {
    let asked = 0;
    const counted = predicate('is counted', ({ source, anchor }) => {
      asked += 1;
      return source.tokens[anchor.first] !== undefined;
    });
    const engine = createEngine([rule({ ...probe, when: [counted] })], lexicon, policy);
    const checker = engine.remembering();
    const before = 'They wibble. They flange. '.repeat(20);
    checker.check({ text: before, kind: 'post', site: 'test' }, situation);
    asked = 0;
    for (const text of ['N', 'No', 'Now', 'Now ', 'Now t']) {
      checker.check({ text: before + text, kind: 'post', site: 'test' }, situation);
    }
    expect(asked).toBeLessThanOrEqual(1);
  });

  it('begins afresh after a check that failed', () => {
    let fails = true;
    const failing = predicate('fails once', () => {
      if (fails) throw new Error('for the test');
      return true;
    });
    const engine = createEngine([rule({ ...probe, when: [failing] })], lexicon, policy);
    const checker = engine.remembering();
    const draft: Draft = { text: 'They wibble', kind: 'post', site: 'test' };
    expect(() => checker.check(draft, situation)).toThrow('for the test');
    fails = false;
    expect(checker.check(draft, situation)).toHaveLength(1);
  });
});
