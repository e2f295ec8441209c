/**
 * What `npm start` and `npm test` do before anything is installed. Plain JavaScript without a
 * dependency, because a fresh clone has nothing else.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM_NODE = [20, 20];

/**
 * Checks Node, installs the dependencies if they are missing or stale, and runs a TypeScript file
 * of this folder in this process. Ends the process with exit code 1 and one clear line otherwise.
 *
 * @param {string} script file name, e.g. `start.ts`
 */
export async function runScript(script) {
  checkNode();
  process.chdir(ROOT);
  if (!dependenciesAreCurrent()) installDependencies();
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(script, import.meta.url).href);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needsMajor, needsMinor] = MINIMUM_NODE;
  if (major > needsMajor || (major === needsMajor && minor >= needsMinor)) return;
  fail(
    `Second Look needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}

/** Compares what npm has installed with the lock file; what is optional may be missing. */
function dependenciesAreCurrent() {
  const locked = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return Object.entries(locked.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  );
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function installDependencies() {
  const started = performance.now();
  process.stdout.write('▸ Installing dependencies with npm ci (about half a minute)\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('npm ci did not succeed; its own message is above.');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`✓ Installing dependencies  ${seconds} s\n`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
