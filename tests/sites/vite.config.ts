import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const room = fileURLToPath(new URL('.', import.meta.url));
const sites = readdirSync(room).filter((site) => existsSync(`${room}${site}/index.html`));

/** Builds the look-alike pages into `.output/site-pages/<site>/`, for `serve-sites.ts`. */
export default defineConfig({
  root: room,
  base: '/',
  // Draft.js was written for bundlers that put `global` there.
  define: { global: 'globalThis' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'react' },
  build: {
    outDir: fileURLToPath(new URL('../../.output/site-pages/', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: { input: sites.map((site) => `${room}${site}/index.html`) },
  },
  logLevel: 'warn',
});
