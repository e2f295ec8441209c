import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackFile } from '@/organisation';
import schema from '@/organisation/pack.schema.json';
import { describeFault, readPack } from '@/organisation/read-pack';
import { wholePack } from './whole-pack';

const small: PackFile = { id: 'p', organisation: 'Parkside', version: '1', language: 'en' };

/** What is said about a file, line by line. */
function said(text: string): readonly string[] {
  const read = readPack(text);
  return 'faults' in read ? read.faults.map(describeFault) : [];
}

const saidOf = (more: object) => said(JSON.stringify({ ...small, ...more }, null, 2));
const term = { phrase: 'Op Thornbury', kind: 'operation', level: { work: 'ask', personal: 'ask' } };

describe('reading a pack', () => {
  it('gives the pack back as it stands in the file', () => {
    expect(readPack(JSON.stringify(wholePack))).toEqual({ pack: wholePack });
    expect(readPack(`\uFEFF${JSON.stringify(small)}`)).toEqual({ pack: small });
  });

  it('takes the example in docs/pack.md', () => {
    const page = readFileSync(new URL('../../../docs/pack.md', import.meta.url), 'utf8');
    const example = /```json\n(.+?)```/s.exec(page)?.[1] ?? '';
    expect(said(example)).toEqual([]);
    expect(Object.keys(JSON.parse(example))).toEqual(Object.keys(schema.properties));
  });

  it('knows exactly the fields of the types', () => {
    const objects = [
      [schema, wholePack],
      [schema.$defs.clause, Object.values(wholePack.clauses)[0]],
      [schema.$defs.contact, Object.values(wholePack.contacts)[0]],
      [schema.$defs.term, wholePack.terms[0]],
      [schema.$defs.period, wholePack.periods[0]],
      [schema.$defs.levels, Object.values(wholePack.levels)[0]],
    ] as const;
    for (const [{ properties }, whole] of objects) {
      expect(Object.keys(properties).sort()).toEqual(Object.keys(whole ?? {}).sort());
    }
  });
});

describe('a pack that cannot be read names line, field and fix', () => {
  it('for a field that is missing', () => {
    const text = `{
  "id": "p", "organisation": "Parkside", "version": "1", "language": "en",
  "clauses": {
    "political": {
      "title": "Politics"
    }
  }
}`;
    expect(said(text)).toEqual([
      'line 4, clauses.political.text: is missing. Add the clause’s wording as text, in Markdown if you like.',
    ]);
    expect(said('{}')).toHaveLength(4);
  });

  it.each([
    ['a missing comma', '{\n"id": "p"\n"version": "1"}', /^line 3: A comma is missing/],
    ['a comma too many', '{"id": "p",\n}', /^line 2: The name of a field should stand here/],
    ['a comment', '{\n// mine\n"id": "p"}', /^line 2: There is a comment/],
    ['an open text', '{"id": "p\n}', /^line 1: A text has no closing quotation mark/],
    ['an open block', '{"id": "p"', /^line 1: A closing } is missing/],
    ['an open list', '{"terms": [1', /^line 1: A closing \] is missing/],
    ['no colon', '{"id" "p"}', /^line 1: A colon is missing/],
    ['no value', '{"id": }', /^line 1: A value should stand here/],
    ['an empty file', ' \n', /^line 1: The file is empty/],
    ['something else', 'Dear colleague', /^line 1: This is not JSON/],
    ['brackets without end', '['.repeat(100_000), /^line 1: There are too many brackets/],
    ['a field given twice', '{"id": "p",\n"id": "q"}', /^line 2, id: stands here twice/],
    ['a file too long', ' '.repeat(2_000_000) + JSON.stringify(small), /^line 1: The file is 2,0/],
    ['a list instead of a pack', '[]', /^line 1: should be a block in \{ \}/],
  ])('for broken JSON: %s', (_, text, expected) => {
    const [first, ...more] = said(text);
    expect(first).toMatch(expected);
    expect(more).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    [
      'an unknown field',
      { contract: 1 },
      /^line 6, contract: is not a field .+: id, organisation,/,
    ],
    [
      'an unknown field inside',
      { terms: [{ ...term, regex: 'a+' }] },
      /terms\[entry 1\]\.regex: is not a field of a pack\. Remove it, or use one of: phrase, kind/,
    ],
    [
      'another kind of value',
      { version: 3 },
      /^line 4, version: should be text in quotation marks/,
    ],
    ['a word that is not offered', { profile: 'boss' }, /“boss”\. Use one of: restricted, deputy/],
    [
      'a wrong level',
      { levels: { 'political/*': { work: 'high' } } },
      /levels\["political\/\*"\]\.work/,
    ],
    ['no level at all', { levels: { 'political/*': {} } }, /is empty\. Write levels by mode/],
    ['an empty text', { id: '' }, /^line 2, id: is empty\. Write a short name/],
    [
      'a text too long',
      { id: 'x'.repeat(61) },
      /^line 2, id: is 61 characters long\. Shorten it to at most 60/,
    ],
    [
      'too many terms',
      { terms: Array.from({ length: 5_001 }, (_, at) => ({ ...term, phrase: `Op ${at}` })) },
      /terms: has 5001 entries\. Keep at most 5000/,
    ],
    [
      'a date that is none',
      { terms: [{ ...term, until: '31 March 2027' }] },
      /terms\[entry 1\]\.until: is not a date: “31 March 2027”\. .+2027-05-06/,
    ],
    [
      'a day the calendar does not have',
      { terms: [{ ...term, until: '2027-02-30' }] },
      /terms\[entry 1\]\.until: is not a date/,
    ],
    [
      'an end before the beginning',
      { periods: [{ name: 'Poll', from: '2027-05-06', to: '2027-05-01', kind: 'poll' }] },
      /periods\[entry 1\]\.to: ends before it begins: 2027-05-01 is earlier/,
    ],
    [
      'an unknown rule',
      { rulesOff: ['political/nonsense'] },
      /rulesOff\[entry 1\]: names a rule that does not/,
    ],
    [
      'levels of an unknown rule',
      { levels: { 'weather/*': { work: 'tip' } } },
      /levels\["weather\/\*"\]: names/,
    ],
    [
      'a clause for nothing',
      { clauses: { weather: { title: 'T', text: 'T' } } },
      /clauses\.weather: belongs to nothing that is checked/,
    ],
    [
      'an e-mail without @',
      { contacts: { legal: { role: 'Legal', email: 'legal.parkside.example' } } },
      /contacts\.legal\.email: is not an e-mail address: “legal.+name@example\.org/,
    ],
    [
      'an address that is none',
      { clauses: { political: { title: 'T', text: 'T', url: 'javascript:alert(1)' } } },
      /clauses\.political\.url: is not a web address/,
    ],
    [
      'a contact that does not exist',
      { clauses: { political: { title: 'T', text: 'T', contact: 'nobody' } } },
      /clauses\.political\.contact: names a contact that does not exist: “nobody”.+line-manager/,
    ],
    ['a term listed twice', { terms: [term, term] }, /terms\[entry 2\]\.phrase: is listed twice/],
    [
      'a term of too many words',
      { terms: [{ ...term, phrase: 'a b c d e f g h i' }] },
      /terms\[entry 1\]\.phrase: is too many words/,
    ],
    ['a term of no letters', { terms: [{ ...term, phrase: '_ _' }] }, /has nothing that could be/],
    [
      'a term that is public',
      { terms: [term], publicOperations: ['op thornbury'] },
      /terms\[entry 1\]\.phrase: is in publicOperations too/,
    ],
    [
      'a note too long to read',
      { terms: [{ ...term, note: 'so '.repeat(26) }] },
      /terms\[entry 1\]\.note: is too long to read/,
    ],
    [
      'no handle',
      { handles: { 'Parkside PFCC': 'work' } },
      /handles\["Parkside PFCC"\]: is not an acc/,
    ],
    [
      'no language',
      { language: 'English' },
      /^line 5, language: is not a language code: “English”/,
    ],
  ])('for %s', (_, more, expected) => {
    const [first, ...rest] = saidOf(more);
    expect(first).toMatch(expected);
    expect(rest).toEqual([]);
  });

  it('for every fault of a file at once, in order', () => {
    const faults = saidOf({ profile: 'boss', version: 3, extra: true });
    expect(faults.map((fault) => /^line \d+, (\w+)/.exec(fault)?.[1])).toEqual([
      'version',
      'profile',
      'extra',
    ]);
  });
});
