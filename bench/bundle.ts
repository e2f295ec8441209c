import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { leaveOutExamples } from '../scripts/leave-out-examples';
import { packNames } from '../scripts/pack-names';
import type { Contender } from './contenders';

const ROOT = resolve(import.meta.dirname, '..');
const ENTRY = 'virtual:contender';

export interface Bundle {
  /** What `import()` takes. */
  readonly url: string;
  /** Bytes after gzip -9, with everything inside, WebAssembly too. */
  readonly gzip: number;
}

/** A folder for the bundles of one run. */
export function bundleFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** Bundles a contender as one minified script for a browser, as the product itself is built. */
export async function bundle({ name, code }: Contender, folder: string): Promise<Bundle> {
  const result = await build({
    // The peers' packages are found from the folder of the benchmark.
    root: join(ROOT, 'bench'),
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    plugins: [
      {
        name: 'contender',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
      leaveOutExamples(),
      packNames(),
    ],
    build: {
      write: false,
      minify: 'esbuild',
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'exports-only',
        output: { format: 'es', inlineDynamicImports: true },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} could not be bundled`);
  const file = join(folder, `${name.replace(/\W/g, '-')}.mjs`);
  writeFileSync(file, chunk.code);
  if (statSync(file).size === 0) throw new Error(`the bundle of ${name} is empty`);
  return { url: pathToFileURL(file).href, gzip: gzipSync(chunk.code, { level: 9 }).length };
}
