import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/**
 * Prints the gzip size of each bundle of the store build and checks the budgets of issue 2.
 * The checker bundle holds the engine too, so composer and components are bundled once more alone.
 */
const root = resolve(import.meta.dirname, '..');
const output = resolve(root, '.output/chrome-mv3');
const KB = 1000;

function gzipOf(code: string | Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

function gzipOfFile(path: string): number {
  return gzipOf(readFileSync(resolve(output, path)));
}

const checker = resolve(root, 'entrypoints/checker.content');

/** What the checker takes from a room: values, not types. */
function importsFrom(room: string): readonly string[] {
  const list = new RegExp(`import \\{([^}]*)\\} from '${room}'`, 'g');
  const names = readdirSync(checker)
    .map((file) => readFileSync(resolve(checker, file), 'utf8'))
    .flatMap((code) => [...code.matchAll(list)].flatMap(([, inside = '']) => inside.split(',')))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(names)];
}

/**
 * Gzip size of what the checker takes from its two rooms, Preact with it, bundled as one script.
 * The guard and the finder are the always-on script's own weight.
 */
async function gzipOfRooms(): Promise<number> {
  const entry = 'virtual:composer-and-components';
  const rooms = ['@/composer', '@/components'];
  const code = rooms.map((room) => `export { ${importsFrom(room).join(', ')} } from '${room}';`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [
      preact({ devToolsEnabled: false }),
      {
        name: 'rooms',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code.join('\n') : null),
      },
    ],
    build: {
      write: false,
      minify: 'esbuild',
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((o) => ('output' in o ? o.output : []));
  return gzipOf(chunks.map((c) => (c.type === 'chunk' ? c.code : '')).join('\n'));
}

const rows = [
  { what: 'always-on guard', bytes: gzipOfFile('content-scripts/guard.js'), limit: 15 * KB },
  { what: 'composer and components', bytes: await gzipOfRooms(), limit: 25 * KB },
  {
    what: 'checker (engine, composer, components)',
    bytes: gzipOfFile('content-scripts/checker.js'),
  },
  {
    what: 'clause reader (Markdown, DOMPurify)',
    bytes: gzipOfFile('content-scripts/clause-reader.js'),
  },
  { what: 'background (compromise)', bytes: gzipOfFile('background.js') },
];

let tooBig = false;
for (const { what, bytes, limit } of rows) {
  const over = limit !== undefined && bytes > limit;
  tooBig ||= over;
  const size = `${(bytes / KB).toFixed(1)} kB`.padStart(9);
  const budget = limit === undefined ? '' : ` of ${limit / KB} kB${over ? '  TOO BIG' : ''}`;
  process.stdout.write(`${size} gzip  ${what}${budget}\n`);
}
process.exitCode = tooBig ? 1 : 0;
