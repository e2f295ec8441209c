import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const room = fileURLToPath(new URL('.', import.meta.url));

/** Builds the practice page into `.output/practice-page/`; relative URLs, so any port can serve it. */
export default defineConfig({
  root: room,
  base: './',
  // React's own editors live here as islands beside Preact, so nothing may alias one to the other.
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false })],
  // Draft.js still speaks of Node's global.
  define: { global: 'globalThis' },
  build: {
    outDir: fileURLToPath(new URL('../.output/practice-page/', import.meta.url)),
    emptyOutDir: true,
    rollupOptions: { input: ['index.html', 'frame.html'].map((page) => resolve(room, page)) },
    // The server's policy is `script-src 'self'`: an inlined polyfill would be refused.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  logLevel: 'warn',
});
