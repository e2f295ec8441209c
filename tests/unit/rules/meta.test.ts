import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules, CLAUSES, CONTACTS, validateRule, validateWords } from '@/rules';
import { lexicon } from '@/rules/all-rules';
import { signsOf } from '@/rules/engine/match';
import { createGrammar } from '@/rules/grammar';
import { judge, readExample } from '../../../scripts/docs/read-example';

const ROOT = new URL('../../../', import.meta.url).pathname;
const AREAS = ['political', 'work-information', 'discrimination', 'defamation'];
const filesEnding = (end: string): readonly string[] =>
  AREAS.flatMap((area) =>
    readdirSync(`${ROOT}rules/${area}`).map((name) => `rules/${area}/${name}`),
  ).filter((file) => file.endsWith(end));
const files = filesEnding('.rule.ts');

describe('the rules taken together', () => {
  it('have unique ids', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('are complete: signs that exist, an example for every silence, plain wording', () => {
    for (const rule of allRules) expect(() => validateRule(rule)).not.toThrow();
  });

  it('do not build without an example for a silence', () => {
    const rule = allRules.find(({ unless = [] }) => unless.length > 0);
    if (!rule) throw new Error('no rule has an unless');
    const bare = { ...rule, examples: { ...rule.examples, allow: [] } };
    expect(() => validateRule(bare as unknown as typeof rule)).toThrow(/no allow example/);
  });

  it('are called like their files, and every file is listed in its area', () => {
    const named = files.map((file) => `${basename(dirname(file))}/${basename(file, '.rule.ts')}`);
    expect(allRules.map(({ id }) => id).sort()).toEqual(named.sort());
  });

  it('have their word lists in files that are listed in the area', async () => {
    for (const file of filesEnding('.words.ts')) {
      const exported: Record<string, unknown> = await import(`${ROOT}${file}`);
      const unlisted = Object.entries(exported).filter(
        ([, value]) => isWordClass(value) && !lexicon.classes.has(value),
      );
      expect(
        unlisted.map(([name]) => name),
        file,
      ).toEqual([]);
    }
  });

  it('have lists whose every phrase can be read', () => {
    for (const of of lexicon.classes) expect(() => validateWords(of)).not.toThrow();
  });

  it('look for words that are listed', () => {
    for (const { id, looksFor } of allRules) {
      for (const sign of Object.values(looksFor).flatMap(signsOf)) {
        const of = sign.kind === 'carried' ? sign.of : sign;
        if (of.kind === 'words') expect(lexicon.classes.has(of), `${id}: ${of.name}`).toBe(true);
      }
    }
  });

  it('cite clauses and contacts that exist', () => {
    for (const { id, clause, contact } of allRules) {
      expect(CLAUSES, id).toHaveProperty([clause]);
      expect(CONTACTS, id).toHaveProperty([contact]);
    }
  });

  it('decide alike each time, and decide without grammar too', () => {
    const grammar = createGrammar();
    for (const rule of allRules) {
      for (const example of rule.examples.flag) {
        const exercise = readExample(typeof example === 'string' ? { text: example } : example);
        const twice = [
          judge(rule, lexicon, exercise, grammar),
          judge(rule, lexicon, exercise, grammar),
        ];
        expect(twice[0], rule.id).toEqual(twice[1]);
        expect(() => judge(rule, lexicon, exercise)).not.toThrow();
      }
    }
  });
});

function isWordClass(value: unknown): value is Parameters<typeof lexicon.classes.has>[0] {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'words';
}
