import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runNode } from '../build';
import { sayWithin } from '../progress';
import { CommandFailed } from '../run-command';
import type { Tally } from './tally';

export type Project = 'unit' | 'editors' | 'e2e' | 'sites';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** A line of Vitest's own output that ends one test file. */
const FILE_LINE = /^\s*(✓|❯|×) .*\.test\.tsx?/;

/**
 * Runs one Vitest project and counts its tests one by one. A file that cannot be loaded, an error
 * outside any test, and a project without a single test each count as one failure.
 */
export async function runVitest(project: Project): Promise<Tally> {
  const report = resolve(`.output/test/${project}.json`);
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const output = await runToEnd(project, report);
  const counted = countReport(JSON.parse(await readFile(report, 'utf8')));
  if (counted.passed + counted.failed === 0) {
    return { passed: 0, failed: 1, output: `${output.text}\nNo test ran in "${project}".` };
  }
  const unexplained = output.failed && counted.failed === 0 ? 1 : 0;
  return { passed: counted.passed, failed: counted.failed + unexplained, output: output.text };
}

export function countReport(report: Report): { readonly passed: number; readonly failed: number } {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

async function runToEnd(
  project: Project,
  report: string,
): Promise<{ readonly text: string; readonly failed: boolean }> {
  const args = [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const text = await runNode('node_modules/vitest/vitest.mjs', args, {
      env: { NO_COLOR: '1' },
      onOutput: sayFileLines(),
    });
    return { text, failed: false };
  } catch (error) {
    if (error instanceof CommandFailed) return { text: error.output, failed: true };
    throw error;
  }
}

/** Shows each test file as it ends, so that a long suite is seen to move. */
function sayFileLines(): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (FILE_LINE.test(line)) sayWithin(line.trim());
  };
}
