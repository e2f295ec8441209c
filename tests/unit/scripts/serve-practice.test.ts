import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PracticeServer, servePractice } from '@/scripts/serve-practice';

let folder: string;
let server: PracticeServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page/index.html'), '<title>Parkside</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await servePractice(0, join(folder, 'page'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('the page is served with a policy that allows no inline script', async () => {
  const response = await fetch(server.url);
  expect(await response.text()).toContain('Parkside');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.js'])(
  '%s is not found',
  async (path) => {
    // `fetch` would tidy the path before it is sent; `get` sends it as it is.
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      get({ hostname, port, path }, (response) => resolve(response.statusCode)).once(
        'error',
        reject,
      );
    });
    expect(status).toBe(404);
  },
);
