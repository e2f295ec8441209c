import { allRules, CLAUSES, CONTACTS, type Rule } from '@/rules';
import { areaTitles } from './areas';
import { isPrintable } from './is-printable';

const INTRODUCTION = `# Rules

Written by \`npm run docs\` from the rule files in [rules/](../rules). A test fails when it is out of date.
Examples with words that are masked in the product are left out here; they stand in the rule files.`;

/** How many examples of each kind a rule shows. */
const SHOWN = 3;

/** docs/rules.md: what each rule looks for, when it stays silent, and its own examples. */
export function ruleCatalogue(): string {
  const areas = Object.entries(areaTitles).map(([area, title]) => {
    const rules = allRules.filter((rule) => rule.area === area);
    return [`## ${title} (${rules.length})`, ...rules.map(entryOf)].join('\n\n');
  });
  return `${[INTRODUCTION, ...areas].join('\n\n')}\n`;
}

function entryOf(rule: Rule): string {
  const { id, title, clause, contact, when = [], unless = [], examples, looksFor } = rule;
  const rows = [
    ['looks for', Object.keys(looksFor).join(' and ')],
    ['only when', namesOf(when)],
    ['silent when', namesOf(unless)],
    ['level', levelsOf(rule)],
    ['clause', `${CLAUSES[clause]?.title ?? clause}`],
    ['ask', CONTACTS[contact]?.role ?? contact],
  ].filter(([, value]) => value !== '');
  const flagged = examples.flag.map((one) => (typeof one === 'string' ? one : one.text));
  const allowed = examples.allow.filter(({ text }) => isPrintable(text));
  return [
    `### ${title}`,
    `\`${id}\``,
    rows.map(([label, value]) => `- ${label}: ${value}`).join('\n'),
    [
      ...flagged
        .filter(isPrintable)
        .slice(0, SHOWN)
        .map((text) => `- ✎ ${oneLine(text)}`),
      ...allowed.slice(0, SHOWN).map(({ text, because }) => `- ✓ ${oneLine(text)} *(${because})*`),
    ].join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function namesOf(predicates: readonly { readonly name: string }[]): string {
  return predicates.map(({ name }) => name).join(' · ');
}

function levelsOf({ level, adjust = [] }: Rule): string {
  const usual = `work ${level.work}, personal ${level.personal}`;
  const changes = adjust.map(({ when, to }) => `${to} when ${when.name}`);
  return [usual, ...changes].join('; ');
}

/** One line of Markdown; the marked words in bold. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[*_<>[\]#`]/g, String.raw`\$&`)
    .replace(/\{\{(.+?)\}\}/, '**$1**');
}
