import { readFileSync, writeFileSync } from 'node:fs';

/** `party-poster` → `partyPoster`. */
function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The text of a new rule file: every field a rule has, with a word on what goes there. */
export function ruleFile(area: string, name: string): string {
  const list = `${camel(name)}Words`;
  return `import { negated, quotedSpeech, remove, rule } from '../engine';
import { ${list} } from './${name}.words';

export default rule({
  id: '${area}/${name}',
  title: 'TODO: what a post does that this rule sees',
  clause: '${CLAUSES.get(area)}',
  contact: 'monitoring-officer',
  level: { work: 'ask', personal: 'ask' },
  scope: 'clause',
  looksFor: { seen: ${list} },
  unless: [negated, quotedSpeech],
  mark: 'seen',
  message: ({ seen }) => \`“\${seen}” could be read as TODO.\`,
  because: 'TODO: the reason, in one sentence of at most 25 words.',
  suggestions: [remove('seen', 'Remove these words')],
  examples: {
    flag: ['TODO: a post with the {{words}} that are marked'],
    allow: [
      { text: 'TODO: a post that says it is not so', because: 'negated' },
      { text: 'TODO: a post in which somebody else says it', because: 'quoted speech' },
    ],
  },
});
`;
}

/** The text of the word list of a new rule. */
export function wordsFile(name: string): string {
  return `import { words } from '../engine';

/** TODO: what these words have in common, and where they are from. */
export const ${camel(name)}Words = words({
  name: '${name.replaceAll('-', ' ')}',
  phrases: ['todo'],
});
`;
}

/** A clause of each area to begin with; rules/policy.ts has the others. */
const CLAUSES: ReadonlyMap<string, string> = new Map([
  ['political', 'political.restriction'],
  ['work-information', 'information.confidential'],
  ['discrimination', 'equality.dignity'],
  ['defamation', 'defamation.allegation'],
]);

/**
 * Adds the rule and its words to the area's index.ts.
 * @throws when the file has no list of rules or words to add to.
 */
export function listRule(index: string, name: string): void {
  const variable = camel(name);
  const text = readFileSync(index, 'utf8');
  const imports = `import ${variable} from './${name}.rule';\nimport * as ${variable}Lists from './${name}.words';\n`;
  // Some areas list the exports of a word file, others the file.
  const list = /words: \[\n +\.\.\.Object/.test(text)
    ? `...Object.values(${variable}Lists)`
    : `${variable}Lists`;
  const listed = text
    .replace(/(?<=\n)(?=\n(?:\/\*\*|const|export))/, imports)
    .replace(/rules: \[\n/, `rules: [\n    ${variable},\n`)
    .replace(/(words: \[|const lists[^=]*= \[)\n/, `$1\n    ${list},\n`);
  if (!listed.includes(`[\n    ${variable},`) || !listed.includes(`\n    ${list},`)) {
    throw new Error(`${index} has no “rules: [” or no list of words. Add ${name} by hand.`);
  }
  writeFileSync(index, listed);
}
