import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { listRule, ruleFile, wordsFile } from './rule-skeleton';
import { runCommand } from './run-command';

/**
 * `npm run new-rule area/name`: writes a rule file and its word list, and lists both in the area's
 * index.ts. What comes out type-checks; its tests fail until the words and examples are real.
 */
const BIOME = resolve(import.meta.dirname, '../node_modules/@biomejs/biome/bin/biome');
const RULES = resolve(import.meta.dirname, '../rules');
const AREAS = ['political', 'work-information', 'discrimination', 'defamation'];

try {
  for (const line of await create(process.argv[2])) process.stdout.write(`${line}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function create(id = ''): Promise<readonly string[]> {
  const [, area, name] = /^([a-z-]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  if (area === undefined || name === undefined || !AREAS.includes(area)) {
    throw new Error(
      `“${id}” is no rule id. Write area/what-it-sees, e.g. npm run new-rule ${AREAS[0]}/party-poster. Areas: ${AREAS.join(', ')}.`,
    );
  }
  const folder = resolve(RULES, area);
  const file = resolve(folder, `${name}.rule.ts`);
  const list = resolve(folder, `${name}.words.ts`);
  for (const path of [file, list]) {
    if (existsSync(path))
      throw new Error(`${relative('.', path)} is there already. Choose another name.`);
  }
  writeFileSync(file, ruleFile(area, name));
  writeFileSync(list, wordsFile(name));
  const index = resolve(folder, 'index.ts');
  listRule(index, name);
  await runCommand(process.execPath, [BIOME, 'check', '--write', index]);
  const others = readdirSync(folder).filter((one) => one.endsWith('.rule.ts')).length - 1;
  return [
    ...[file, list, index].map((path) => `wrote ${relative('.', path)}`),
    `It is rule ${others + 1} of its area. Fill in words, examples and wording (docs/writing-rules.md), then:`,
    `  AREA=${area} npx vitest run --project unit tests/unit/rules/examples.test.ts`,
  ];
}
