import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { discrimination } from '@/rules/discrimination';
import { compileLexicon, createEngine, sharedWords } from '@/rules/engine';
import { createGrammar } from '@/rules/grammar';
import { CLAUSES, CONTACTS } from '@/rules/policy';
import { SILENT } from './silence.sentences';

const lexicon = compileLexicon([...sharedWords, ...discrimination.words]);
const engine = createEngine(discrimination.rules, lexicon, {
  clauses: CLAUSES,
  contacts: CONTACTS,
});
const grammar = createGrammar();
const WARNING: ReadonlySet<string> = new Set(['reword', 'ask', 'stop']);

describe.each(Object.entries(SILENT))('%s', (_way, sentences) => {
  it.each(sentences)('is not warned about: %s', (text) => {
    const { findings } = engine.explain(
      { text, kind: 'post', site: 'cli' },
      {
        mode: 'personal',
        profile: 'restricted',
        now: '2026-11-24T09:00:00Z',
        pack: examplePack,
      },
      grammar,
    );
    expect(findings.filter(({ level }) => WARNING.has(level)).map(({ rule }) => rule)).toEqual([]);
  });
});

it('holds at least 150 sentences', () => {
  expect(Object.values(SILENT).flat().length).toBeGreaterThanOrEqual(150);
});
