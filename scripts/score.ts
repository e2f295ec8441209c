import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accuracyPage } from './docs/accuracy';
import { runCommand } from './run-command';
import { areasOnly, type Report, readReport } from './score-report';

/**
 * `npm run score`: measures the rules on the labelled sets beside the project and writes
 * docs/accuracy.md. The sets are not part of the repository, so neither is a test of this page.
 */
const SHARED = resolve(import.meta.dirname, '../../shared');
const SCORER = resolve(SHARED, 'tools/score.mjs');
const SETS = ['external', 'drafts'].map((name) => resolve(SHARED, 'data', name));

if (existsSync(SCORER)) {
  const whole = await score([]);
  const page = accuracyPage({
    whole,
    silence: await areasOnly((area) => score(['--area', area])),
    withoutGrammar: await score([], '--without-grammar'),
  });
  writeFileSync('docs/accuracy.md', page);
  process.stdout.write(page);
} else {
  process.stderr.write(
    `${SCORER} is not there. The labelled sets are kept beside the project, in ../shared; copy them there and run this again.\n`,
  );
  process.exitCode = 1;
}

/** One run of the scorer over all sets. */
async function score(options: readonly string[], ...more: readonly string[]): Promise<Report> {
  const check = ['npm run --silent check -- --jsonl', ...more].join(' ');
  const output = await runCommand(process.execPath, [SCORER, '--json', ...options, ...SETS], {
    env: { CHECK: check },
  });
  return readReport(output);
}
