import { allRules } from '@/rules';
import { duties } from './duties';

const INTRODUCTION = `# Coverage of the duties

Written by \`npm run docs\` from [scripts/docs/duties/](../scripts/docs/duties). Each duty of the policy study
has rules or screens that look after it, or a reason why a machine that reads one draft cannot. A rule
looks after a duty in part: none of them sees facts, pictures or private orders.`;

/**
 * docs/coverage.md: duty by duty, what looks after it.
 * @throws when a duty names a rule that is not there, or neither a rule, a screen nor a reason.
 */
export function coverage(): string {
  const ids = new Set<string>(allRules.map(({ id }) => id));
  const rows = duties.map(({ id, duty, rules = [], screens = [], reason = '' }) => {
    const missing = rules.filter((rule) => !ids.has(rule));
    if (missing.length > 0)
      throw new Error(`${id} names ${missing.join(', ')}: there is no such rule`);
    const by = [...rules.map((rule) => `\`${rule}\``), ...screens];
    if (by.length === 0 && reason === '')
      throw new Error(`${id}: name a rule, a screen or a reason`);
    return `| ${id} | ${duty} | ${by.join(', ') || '–'} | ${reason} |`;
  });
  const head = ['| id | duty | looked after by | what is left to people |', '|---|---|---|---|'];
  return `${INTRODUCTION}\n\n${[...head, ...rows].join('\n')}\n`;
}
