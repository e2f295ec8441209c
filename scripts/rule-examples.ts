import type { Plugin } from 'vite';
import type { Rule } from '../rules';
import type { ExampleSituation } from '../rules/engine/example';
import { signsOf } from '../rules/engine/match';

/** What the options page shows of a rule's examples. Marked words stand in `{{ }}`. */
export interface ShownExample {
  readonly text: string;
  readonly mode: 'work' | 'personal';
}

export interface ShownExamples {
  readonly flag: readonly ShownExample[];
  readonly allow: readonly ShownExample[];
}

/** Enough to see what is meant. */
const MOST = 2;

const NAME = 'virtual:rule-examples';

/**
 * Gives the options page a few examples of each rule, as plain data. The rules themselves come into
 * every bundle without them (`leave-out-examples.ts`), so that the checker does not grow.
 */
export function ruleExamples(): Plugin {
  const id = `\0${NAME}`;
  return {
    name: 'rule-examples',
    resolveId: (source) => (source === NAME ? id : null),
    async load(source) {
      if (source !== id) return null;
      const { allRules } = await import('../rules');
      const shown = Object.fromEntries(allRules.map((rule) => [rule.id, examplesOf(rule)]));
      return `export const ruleExamples = ${JSON.stringify(shown)};`;
    },
  };
}

/** An example that needs a post above it, a picture or a pack, would say nothing by itself. */
function standsAlone(example: ExampleSituation): boolean {
  const { context, parts, pack, preElection, attachments } = example;
  return !context && !parts && !pack && !preElection && !attachments;
}

function examplesOf({ area, looksFor, examples }: Rule): ShownExamples {
  const signs = Object.values(looksFor).flatMap((wanted) => signsOf(wanted));
  // What is not repeated in a message is not shown here either: slurs are in the lexicon only.
  const isMasked = area === 'discrimination' && signs.some(({ masked }) => masked === true);
  const flag = examples.flag
    .map((one) => (typeof one === 'string' ? { text: one } : one))
    .filter(standsAlone)
    .map(({ text, mode = 'work' }) => ({ text: isMasked ? mask(text) : text, mode }));
  const allow = examples.allow
    .filter((one) => standsAlone(one) && one.because !== 'level')
    .map(({ text, mode = 'work' }) => ({ text, mode }));
  return { flag: flag.slice(0, MOST), allow: isMasked ? [] : allow.slice(0, MOST) };
}

function mask(text: string): string {
  return text.replace(/\{\{.*?\}\}/gs, '{{•••}}');
}
