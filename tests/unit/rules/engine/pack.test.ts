import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { check, type Draft, type Finding, type Pack, type Situation } from '@/rules';

const PARTY = 'Polls close at ten, please vote Labour';
const RULE = 'political/party-support';

const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  kind: 'post',
  site: 'practice',
  ...more,
});

function judged(
  text: string,
  pack: Partial<Pack>,
  situation: Partial<Situation> = {},
  draft: Partial<Draft> = {},
): readonly Finding[] {
  return check(draftOf(text, draft), {
    mode: 'work',
    profile: 'restricted',
    now: '2026-11-02T09:00:00Z',
    pack: { ...examplePack, ...pack },
    ...situation,
  });
}

const clause = (title: string) => ({
  key: 'x',
  title,
  source: 'Ours',
  text: 'Text',
  example: false,
});

describe('an organisation’s pack', () => {
  it('is what a finding cites: its clause for the rule, else for the key, else for the area', () => {
    const clauses = {
      political: clause('area'),
      'political.restriction': clause('key'),
      [RULE]: clause('rule'),
    };
    const titles = [
      clauses,
      { political: clauses.political, 'political.restriction': clauses['political.restriction'] },
      { political: clauses.political },
    ].map((given) => judged(PARTY, { clauses: given })[0]?.clause.title);
    expect(titles).toEqual(['rule', 'key', 'area']);
    expect(judged(PARTY, {})[0]?.clause.example).toBe(true);
  });

  it('says whom to ask, by role and by clause', () => {
    const contacts = {
      'monitoring-officer': { role: 'Monitoring officer', email: 'mo@parkside.example' },
      duty: { role: 'Duty officer', phone: '01632 960001' },
    };
    expect(judged(PARTY, { contacts })[0]?.contact).toEqual(contacts['monitoring-officer']);
    const clauses = { political: { ...clause('area'), contact: 'duty' } };
    expect(judged(PARTY, { contacts, clauses })[0]?.contact).toEqual(contacts.duty);
  });

  it('switches rules off, one by one or by area', () => {
    const off = (rulesOff: string[]) => judged(PARTY, { rulesOff }).map(({ rule }) => rule);
    expect(off([])).toContain(RULE);
    expect(off([RULE])).not.toContain(RULE);
    expect(off(['political/*'])).toEqual([]);
  });

  it('replaces levels by mode, the rule’s before the area’s', () => {
    const levels = { 'political/*': { work: 'tip' }, [RULE]: { work: 'reword' } } as const;
    const level = (given: Pack['levels'], mode: 'work' | 'personal' = 'work') =>
      judged(PARTY, { levels: given }, { mode }).find(({ rule }) => rule === RULE)?.level;
    expect(level({})).toBe('stop');
    expect(level({ 'political/*': levels['political/*'] })).toBe('tip');
    expect(level(levels)).toBe('reword');
    expect(level(levels, 'personal')).toBe('stop');
    expect(level({ [RULE]: { work: 'none' } })).toBeUndefined();
  });

  it('does not switch on what is not for a profile', () => {
    const levels = { 'political/*': { personal: 'stop' } } as const;
    const deputy = judged(PARTY, { levels }, { mode: 'personal', profile: 'deputy' });
    expect(deputy.filter(({ rule }) => rule === RULE)).toEqual([]);
  });

  it('does not soften what a pre-election period asks for', () => {
    const text = 'The Commissioner has secured £2m for our county';
    const periods = [{ name: 'Poll', from: '2026-11-01', to: '2026-11-30' }];
    const levels = { 'political/*': { work: 'tip' } } as const;
    expect(judged(text, { periods, levels })[0]?.level).toBe('ask');
  });

  it('accepts phrases, and nothing outside them', () => {
    const acceptedPhrases = ['please vote Labour'];
    expect(judged(PARTY, { acceptedPhrases })).toEqual([]);
    expect(judged('We back Labour. Vote Labour', { acceptedPhrases })).not.toEqual([]);
  });

  it('brings terms of its own until their last day, decided by the day of publication', () => {
    const terms = [
      {
        phrase: 'Op Thornbury',
        kind: 'operation',
        level: { work: 'ask', personal: 'stop' },
        note: 'The trial is still to come.',
        until: '2026-11-10',
      },
    ] as const;
    const text = 'A long week on op Thornbury';
    const [found] = judged(text, { terms });
    expect(found).toMatchObject({ level: 'ask', because: 'The trial is still to come.' });
    expect(text.slice(found?.start, found?.end)).toBe('op Thornbury');
    expect(judged(text, { terms }, { mode: 'personal' })[0]?.level).toBe('stop');
    expect(judged(text, { terms }, {}, { publishAt: '2026-11-10T23:00:00Z' })).not.toEqual([]);
    expect(judged(text, { terms }, {}, { publishAt: '2026-11-11T06:00:00Z' })).toEqual([]);
  });

  it('knows public operations, which are no secret of any rule', () => {
    const terms = [
      { phrase: 'Thornbury', kind: 'codename', level: { work: 'stop', personal: 'stop' } },
    ] as const;
    const text = 'Operation Thornbury goes live tomorrow';
    expect(judged(text, { terms })).not.toEqual([]);
    const silent = judged(text, { terms, publicOperations: ['Operation Thornbury'] });
    expect(silent.map(({ rule }) => rule)).not.toContain('work-information/organisation-term');
  });

  it('decides a period by the day of publication, and names it', () => {
    const periods = [
      { name: 'Mayoral poll', from: '2027-05-06', to: '2027-05-06', kind: 'poll' },
    ] as const;
    const text = 'The Commissioner has secured £2m for our county';
    const on = (publishAt: string) =>
      judged(text, { periods }, {}, { publishAt }).flatMap(({ evidence }) => evidence);
    expect(on('2027-05-06T08:00:00Z')).toContainEqual({ name: 'poll', seen: 'Mayoral poll' });
    expect(on('2027-05-07T08:00:00Z').map(({ name }) => name)).not.toContain('poll');
  });
});
