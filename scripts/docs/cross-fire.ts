import { allRules, explain, type Rule } from '@/rules';
import { createGrammar } from '@/rules/grammar';
import { readExample } from './read-example';

const INTRODUCTION = `# Cross-fire

Written by \`npm run docs\`: every example of every rule is checked against all rules together. A line
says which other rules speak on a rule's examples, and on how many of them. Company is right where two
duties meet; a rule that speaks on a text another was meant to allow deserves a look.`;

/** docs/cross-fire.md: which rules speak on the examples of which. */
export function crossFire(): string {
  const grammar = createGrammar();
  const speakers = (example: Parameters<typeof readExample>[0]) => {
    const { draft, situation } = readExample(example);
    return new Set(explain(draft, situation, grammar).findings.map(({ rule }) => rule));
  };
  const count = (examples: readonly Parameters<typeof readExample>[0][], own: string) => {
    const counts = new Map<string, number>();
    for (const example of examples) {
      for (const rule of speakers(example)) {
        if (rule !== own) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  };
  const linesOf = (kind: 'flag' | 'allow') => (rule: Rule) => {
    const examples = rule.examples[kind].map((one) =>
      typeof one === 'string' ? { text: one } : one,
    );
    const others = count(examples, rule.id).map(([other, times]) => `\`${other}\` ${times}`);
    if (others.length === 0) return [];
    return [`- \`${rule.id}\` (${examples.length}): ${others.join(', ')}`];
  };
  return `${[
    INTRODUCTION,
    '## On what a rule flags',
    allRules.flatMap(linesOf('flag')).join('\n'),
    '## On what a rule allows',
    allRules.flatMap(linesOf('allow')).join('\n'),
  ].join('\n\n')}\n`;
}
