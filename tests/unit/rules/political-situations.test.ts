import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { check, type Draft, type Mode, type Profile, type Situation } from '@/rules';
import type { ExampleSituation } from '@/rules/engine/example';
import { political } from '@/rules/political';

const PROFILES: readonly Profile[] = ['restricted', 'deputy', 'commissioner', 'unrestricted'];
const MODES: readonly Mode[] = ['work', 'personal'];
const FEWEST = 12;

const situations = political.rules
  .flatMap(({ examples: { flag, allow, known = [] } }) => [...flag, ...allow, ...known])
  .map((example): ExampleSituation => (typeof example === 'string' ? {} : example));

describe.each(PROFILES)('political examples of profile %s', (wanted) => {
  it.each(MODES)('cover %s posts', (mode) => {
    const found = situations.filter(
      (one) => (one.profile ?? 'restricted') === wanted && (one.mode ?? 'work') === mode,
    );
    expect(found.length).toBeGreaterThanOrEqual(FEWEST);
  });
});

/** The levels of political findings, gravest of each rule as the engine gives them. */
function levels(draft: Partial<Draft>, situation: Partial<Situation> = {}): readonly string[] {
  return check(
    { text: '', kind: 'post', site: 'practice', ...draft },
    {
      mode: 'work',
      profile: 'restricted',
      now: '2026-11-02T09:00:00Z',
      pack: { ...examplePack, periods: [] },
      ...situation,
    },
  )
    .filter(({ area }) => area === 'political')
    .map(({ level }) => level);
}

describe('date of publication', () => {
  const text = 'The Commissioner has secured £2m for Gwent.';
  const periods = [{ name: 'local elections', from: '2026-12-01', to: '2026-12-20' }];
  const pack = { ...examplePack, periods };

  it('counts when a post goes out, not when it is written', () => {
    expect(levels({ text }, { pack })).toEqual([]);
    expect(levels({ text, publishAt: '2026-12-05T08:00:00Z' }, { pack })).toEqual(['ask']);
  });

  it.each(['2027-03-31', '2027-05-06'])(
    'gives no more than a tip before a known poll: %s',
    (day) => {
      expect(levels({ text, publishAt: `${day}T08:00:00Z` })).toEqual(['tip']);
    },
  );

  it.each(['2027-03-30', '2027-05-07'])('is silent outside the known polls: %s', (day) => {
    expect(levels({ text, publishAt: `${day}T08:00:00Z` })).toEqual([]);
  });
});

describe('handle of the own account', () => {
  const text = 'The new rota is useless.';

  it.each(['@JoWardEssexPFCC', '@sgt_pryce_police'])(
    '%s says that the writer is staff',
    (account) => {
      expect(levels({ text, account }, { mode: 'personal' })).toEqual(['ask']);
    },
  );

  it('of anybody else does not', () => {
    expect(levels({ text, account: '@jo_bakes' }, { mode: 'personal' })).toEqual(['tip']);
  });
});

describe('a person’s name', () => {
  it.each([
    'Keir Starmer',
    'Nigel Farage spoke at the docks.',
    'Met Kemi Badenoch and Ed Davey today.',
  ])('alone is never warned of: %s', (text) => {
    for (const mode of MODES) expect(levels({ text }, { mode })).toEqual([]);
  });
});

describe('what is said of one party', () => {
  it('is not said of the party of the sentence before', () => {
    const found = check(
      {
        text: 'The Labour group met on Monday. Do not vote Tory.',
        kind: 'post',
        site: 'practice',
      },
      { mode: 'work', profile: 'restricted', now: '2026-11-02T09:00:00Z', pack: examplePack },
    );
    expect(found.some(({ message }) => message.includes('Labour'))).toBe(false);
  });
});
