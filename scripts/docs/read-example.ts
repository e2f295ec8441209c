import { examplePack } from '@/organisation';
import type { Draft, Explanation, Finding, Grammar, Rule, Situation } from '@/rules';
import { createEngine, type Lexicon } from '@/rules/engine';
import type { ExampleSituation } from '@/rules/engine/example';
import { CLAUSES, CONTACTS } from '@/rules/policy';

const policy = { clauses: CLAUSES, contacts: CONTACTS };

const NOW = '2026-11-02T09:00:00Z';
const MARK = /\{\{(.+?)\}\}/s;

/** An example taken apart: the draft, and what must be marked in it. */
export interface Exercise {
  readonly draft: Draft;
  readonly situation: Situation;
  readonly marked?: { readonly start: number; readonly end: number };
}

/** Reads an example: `{{ }}` off the text, the pack with a pre-election period where it asks for one. */
export function readExample(example: ExampleSituation & { readonly text: string }): Exercise {
  const { text, mode = 'work', profile = 'restricted', kind = 'post' } = example;
  const { context, parts, attachments } = example;
  const mark = MARK.exec(text);
  const marked =
    mark?.[1] === undefined ? undefined : { start: mark.index, end: mark.index + mark[1].length };
  const periods = example.preElection
    ? [{ name: 'local elections', from: '2026-10-01', to: '2026-12-01' }]
    : [];
  return {
    draft: {
      text: mark?.[1] === undefined ? text : text.replace(MARK, mark[1]),
      kind: context === undefined ? kind : kind === 'post' ? 'reply' : kind,
      site: 'practice',
      ...(context === undefined ? {} : { context: { text: context } }),
      ...(parts === undefined ? {} : { parts }),
      ...(attachments === undefined ? {} : { attachments }),
    },
    situation: { mode, profile, now: NOW, pack: { ...examplePack, periods, ...example.pack } },
    ...(marked === undefined ? {} : { marked }),
  };
}

/** What one rule alone makes of an example. */
export function judge(
  rule: Rule,
  lexicon: Lexicon,
  exercise: Exercise,
  grammar?: Grammar,
): Explanation {
  return createEngine([rule], lexicon, policy).explain(exercise.draft, exercise.situation, grammar);
}

export function spans(findings: readonly Finding[]): readonly { start: number; end: number }[] {
  return findings.map(({ start, end }) => ({ start, end }));
}
