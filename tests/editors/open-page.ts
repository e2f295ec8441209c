import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

export const BROWSERS = ['chromium', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number];

export interface OpenPage {
  readonly page: Page;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editors</title>
<style>html { background: white; color: black } body { margin: 20px; font: 16px/1.5 sans-serif }</style>
<script src="/lab.js"></script><body></body></html>`;

/** `lab.ts` and everything it imports, as one script. */
export async function bundleLab(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const entry = fileURLToPath(new URL('./lab.ts', import.meta.url));
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, name: 'lab', formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('vite built nothing from lab.ts');
  return bundle.output[0].code;
}

function launch(browser: BrowserName): Promise<Browser> {
  if (browser === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
    });
  }
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
}

let lab: Promise<string> | undefined;

/** Opens an empty page on loopback in a real browser, with `window.lab` loaded. */
export async function openPage(browserName: BrowserName): Promise<OpenPage> {
  lab ??= bundleLab();
  const script = await lab;
  const server = createServer((request, response) => {
    const isScript = request.url === '/lab.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const browser = await launch(browserName);
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'lab' in window);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
