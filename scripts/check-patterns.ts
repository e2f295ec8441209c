import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from 'recheck';
import { patternsIn, type WrittenPattern } from './patterns-in';

/**
 * Proves every regular expression of `rules/` free of catastrophic backtracking, by recheck: a
 * draft is untrusted text, and one that stalls the page is a draft that cannot be posted.
 * Prints those that are not, with a text that would stall them; exit code 1 when there is one.
 */
const RULES = resolve(import.meta.dirname, '../rules');
const MOST_MILLISECONDS = 30_000;

const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const patterns = [
  ...files.flatMap((name) => patternsIn(join(RULES, name))),
  ...(await patternsBuiltBy(files.filter((name) => !name.startsWith('grammar/')))),
];
if (patterns.length === 0) throw new Error(`no regular expression was found in ${RULES}`);

const faults: string[] = [];
for (const { place, source, flags } of patterns) {
  const verdict = await check(source, flags, { timeout: MOST_MILLISECONDS });
  if (verdict.status === 'safe') continue;
  const why =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary}; try ${verdict.attack.pattern}`
      : `not decided: ${verdict.error.kind}`;
  faults.push(`${place}: /${source}/${flags}\n  ${why}\n`);
}
process.stdout.write(`${patterns.length} regular expressions, ${faults.length} unsafe\n`);
process.stdout.write(faults.join(''));
if (faults.length > 0) process.exitCode = 1;

/**
 * Expressions put together by `new RegExp` while the rules are loaded: no parser can read those.
 * Grammar is left out: compromise's own run in the background, on one closed sentence.
 */
async function patternsBuiltBy(names: readonly string[]): Promise<readonly WrittenPattern[]> {
  const built: WrittenPattern[] = [];
  const Plain = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      built.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const name of names) {
      place = `built when rules/${name} is loaded`;
      await import(join(RULES, name));
    }
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}
