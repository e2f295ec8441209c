import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePack, mergePack, type PackFile } from '@/organisation';
import { describeFault, readPack } from '@/organisation/read-pack';
import { allRules, CLAUSES, CONTACTS, check, cite, type Situation } from '@/rules';
import { wholePack } from './whole-pack';

describe('merging a pack over the example', () => {
  const merged = mergePack(examplePack, wholePack);

  it('shows the organisation’s number, wording and address, no longer as an example', () => {
    expect(merged.clauses['political.restriction']).toEqual({
      key: 'political.restriction',
      title: 'Political restriction',
      source: 'Parkside OPCC, 4.2',
      text: 'Staff are **politically restricted**.\n\n[Read it where it is published](https://parkside.example/policy#4.2)',
      example: false,
      contact: 'monitoring-officer',
    });
  });

  it('invents no number', () => {
    const clauses = { political: { title: 'T', text: 'T' } };
    const { political } = mergePack(examplePack, { ...wholePack, clauses }).clauses;
    expect(political?.source).toBe('Parkside OPCC');
  });

  it('keeps what the organisation does not say as it is in the example', () => {
    const bare = { id: 'p', organisation: 'Parkside', version: '1', language: 'en' };
    expect(mergePack(examplePack, bare)).toEqual({ ...examplePack, organisation: 'Parkside' });
    for (const rule of allRules) {
      const policy = { clauses: CLAUSES, contacts: CONTACTS };
      const { clause } = cite(rule, merged, policy);
      expect(clause.example).toBe(rule.clause !== 'political.restriction');
    }
  });
});

const rulesAndAreas = [...allRules.map(({ id }) => id), 'political/*', 'defamation/*'];
const level = fc.constantFrom('stop', 'ask', 'reword', 'tip', 'none');
const levels = fc.record({ work: level, personal: level });
const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const phrase = (start: string) => letters.map((end) => `${start} ${end.replace(/\s/g, '-')}`);
const dates = fc
  .array(fc.constantFrom('2026-01-31', '2026-11-02', '2028-02-29'), { minLength: 2, maxLength: 2 })
  .map(([from, to]) => [from, to].sort());

/** Packs of the right form, full of odd words. */
const packs = fc.record(
  {
    id: letters,
    organisation: letters,
    version: fc.constant('1'),
    language: fc.constantFrom('en', 'cy'),
    clauses: fc.dictionary(
      fc.constantFrom('political', 'equality.dignity', ...rulesAndAreas.slice(0, 3)),
      fc.record({ title: letters, text: letters }),
    ),
    terms: fc.uniqueArray(
      fc.record(
        {
          phrase: phrase('Op'),
          kind: fc.constantFrom('operation', 'system', 'place', 'other'),
          level: levels,
          until: fc.constant('2026-11-02'),
        },
        { requiredKeys: ['phrase', 'kind', 'level'] },
      ),
      { maxLength: 5, selector: (term) => term.phrase },
    ),
    publicOperations: fc.array(phrase('Public'), { maxLength: 3 }),
    acceptedPhrases: fc.array(phrase('The'), { maxLength: 3 }),
    periods: fc.array(
      fc.tuple(letters, dates).map(([name, [from, to]]) => ({ name, from, to, kind: 'poll' })),
    ),
    levels: fc.dictionary(fc.constantFrom(...rulesAndAreas), levels),
    rulesOff: fc.array(fc.constantFrom(...rulesAndAreas)),
  },
  { requiredKeys: ['id', 'organisation', 'version', 'language'] },
);

describe('whatever stands in the file', () => {
  it('a pack that is read can be merged and checked with', () => {
    fc.assert(
      fc.property(packs, letters, (file, text) => {
        const read = readPack(JSON.stringify(file));
        if (!('pack' in read)) throw new Error(read.faults.map(describeFault).join('\n'));
        judge(read.pack, `${text} ${read.pack.terms?.map((term) => term.phrase).join(' ')}`);
      }),
    );
  });

  it('reading never throws', () => {
    const files = packs.map((pack) => JSON.stringify(pack));
    const texts = fc.oneof(fc.string(), fc.json(), files);
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
        readPack(text);
        readPack(text.slice(0, to % (text.length + 1)));
        readPack(text.slice(0, from % (text.length + 1)) + text.slice(to % (text.length + 1)));
      }),
    );
  });
});

function judge(own: PackFile, text: string): void {
  const situation: Situation = {
    mode: 'work',
    profile: 'restricted',
    now: '2026-11-02T09:00:00Z',
    pack: mergePack(examplePack, own),
  };
  const findings = check({ text, kind: 'post', site: 'practice' }, situation);
  for (const { start, end } of findings) expect(text.slice(start, end)).not.toBe('');
}
