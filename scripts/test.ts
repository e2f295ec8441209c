import { parseArgs } from 'node:util';
import { say, secondsSince } from './progress';
import { TEST_STEPS, type TestStep } from './test/steps';
import { closingLine, isGreen, type Tally } from './test/tally';

const { values } = parseArgs({ options: { full: { type: 'boolean' } } });
// Long suites look for this; there are none yet.
if (values.full) process.env.SECOND_LOOK_FULL = '1';

const tallies = new Map<string, Tally>();
const started = performance.now();
for (const step of TEST_STEPS) tallies.set(step.title, await runStep(step));

const all = [...tallies.values()];
say(`\nAll steps  ${secondsSince(started)}`);
say(closingLine(all));
process.exitCode = isGreen(all) ? 0 : 1;

async function runStep(step: TestStep): Promise<Tally> {
  const broken = step.needs?.find((title) => tallies.get(title)?.failed !== 0);
  if (broken) {
    say(`✗ ${step.title}  not run, because "${broken}" failed`);
    return { passed: 0, failed: 1, output: '' };
  }
  const stepStarted = performance.now();
  say(`▸ ${step.title}`);
  const tally = await runOrExplain(step);
  const count = tally.passed + tally.failed > 1 ? `  ${closingLine([tally])}` : '';
  say(`${tally.failed === 0 ? '✓' : '✗'} ${step.title}  ${secondsSince(stepStarted)}${count}`);
  if (tally.failed > 0 || step.shown) say(tally.output.trimEnd());
  return tally;
}

/** A step that breaks down is a failure of that step; the others still run. */
async function runOrExplain(step: TestStep): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
}
