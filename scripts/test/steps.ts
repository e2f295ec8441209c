import { installBrowsers } from '../browser';
import { installScreen } from '../browser/screen';
import {
  buildExtension,
  buildPracticePage,
  buildSitePages,
  extensionFolder,
  runNode,
} from '../build';
import { sayWithin } from '../progress';
import { CommandFailed } from '../run-command';
import { runVitest } from './run-vitest';
import type { Tally } from './tally';

export interface TestStep {
  readonly title: string;
  /** Titles of steps without which this one says nothing; if one fails, this is not run. */
  readonly needs?: readonly string[];
  /** True when its output is worth reading also when it passes. */
  readonly shown?: boolean;
  run(): Promise<Tally>;
}

const BROWSERS = 'browsers';
const BUILDS = 'builds';

/** Every step of `npm test`, in order: what is quick and says most comes first. */
export const TEST_STEPS: readonly TestStep[] = [
  command(BROWSERS, async () => {
    await installBrowsers(['chromium', 'firefox'], sayWithin);
    if (process.env.SECOND_LOOK_FULL === '1') await installScreen(sayWithin);
    return '';
  }),
  command('types', async () => {
    // Generates the declarations that the type check reads.
    await runNode('node_modules/wxt/bin/wxt.mjs', ['prepare']);
    return runNode('node_modules/typescript/bin/tsc', ['--project', '.', '--noEmit']);
  }),
  command('lint', () => runNode('node_modules/@biomejs/biome/bin/biome', ['check', '.'])),
  command('dead code', () => runNode('node_modules/knip/bin/knip.js')),
  {
    ...command('expressions without catastrophic backtracking', () =>
      runNode('node_modules/tsx/dist/cli.mjs', ['scripts/check-patterns.ts']),
    ),
    shown: true,
  },
  { title: 'unit tests and rule examples', run: () => runVitest('unit') },
  command(BUILDS, buildEverything),
  command('store lint', () => lintFor('firefox'), [BUILDS]),
  {
    ...command('size', () => runNode('node_modules/tsx/dist/cli.mjs', ['scripts/build-size.ts']), [
      BUILDS,
    ]),
    shown: true,
  },
  { title: 'editor tests', needs: [BROWSERS], run: () => runVitest('editors') },
  { title: 'end-to-end tests', needs: [BROWSERS, BUILDS], run: () => runVitest('e2e') },
  { title: 'site tests', needs: [BROWSERS, BUILDS], run: () => runVitest('sites') },
];

/** One after the other: all of them write the same `.wxt/` folder. */
async function buildEverything(): Promise<string> {
  await buildExtension('chrome', 'production');
  await buildExtension('edge', 'production');
  await buildExtension('firefox', 'production');
  await buildExtension('chrome', 'practice');
  await buildExtension('firefox', 'practice');
  await buildSitePages();
  return buildPracticePage();
}

function lintFor(target: 'firefox'): Promise<string> {
  const folder = extensionFolder(target, 'production');
  return runNode('node_modules/web-ext/bin/web-ext.js', ['lint', '--source-dir', folder]);
}

/** A step that passes when its command does, and counts one. */
function command(
  title: string,
  work: () => Promise<string>,
  needs: readonly string[] = [],
): TestStep {
  return {
    title,
    needs,
    async run() {
      try {
        return { passed: 1, failed: 0, output: await work() };
      } catch (error) {
        return { passed: 0, failed: 1, output: explain(error) };
      }
    },
  };
}

function explain(error: unknown): string {
  if (error instanceof CommandFailed) return `${error.message}\n${error.output}`;
  return error instanceof Error ? error.message : String(error);
}
