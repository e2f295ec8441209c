import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leaveOutEvidence } from './scripts/leave-out-evidence';
import { leaveOutExamples } from './scripts/leave-out-examples';
import { packNames } from './scripts/pack-names';
import { ruleExamples } from './scripts/rule-examples';
import { sitesFor } from './sites';

/**
 * Three builds of one source: Chrome, Edge and Firefox, all Manifest V3 (docs/decisions.md).
 * `--mode practice` adds the loopback practice page; the store builds never match loopback.
 */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false }),
      leaveOutEvidence(),
      leaveOutExamples(),
      packNames(),
      ruleExamples(),
    ],
    // exifr brings a `fetch` to read pictures by their address; ours are files in the page.
    resolve: {
      alias: [{ find: /^.*polyfill\/fetch\.mjs$/, replacement: resolve('composer/no-fetch.ts') }],
    },
    // The preload polyfill would bring a `fetch` into our pages, which have nothing to fetch.
    build: { modulePreload: false },
  }),
  hooks: {
    // Invariant 8: a rule that cannot say what it flags and why it stays silent does not build;
    // nor does a word list with a phrase that cannot be read.
    'build:before': async () => {
      const { allRules, lexicon, validateRule, validateWords } = await import('./rules');
      for (const rule of allRules) validateRule(rule);
      for (const of of lexicon.classes) validateWords(of);
    },
  },
  manifest: ({ browser, mode }) => {
    const hosts = sitesFor(mode === 'practice' ? 'practice' : 'store').flatMap((s) => s.matches);
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: hosts,
      // Asked for one host at a time, by a click in the popup: a Mastodon server of somebody's own.
      optional_host_permissions: ['https://*/*'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      commands: {
        'open-finding': {
          suggested_key: { default: 'Alt+Shift+L' },
          description: '__MSG_commandOpenFinding__',
        },
        'switch-mode': {
          suggested_key: { default: 'Alt+Shift+M' },
          description: '__MSG_commandSwitchMode__',
        },
        'open-panel': {
          suggested_key: { default: 'Alt+Shift+K' },
          description: '__MSG_commandOpenPanel__',
        },
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'second-look@second-look.example',
                strict_min_version: '149.0',
                data_collection_permissions: { required: ['none'] },
              },
              gecko_android: { strict_min_version: '149.0' },
            },
          }
        : {
            minimum_chrome_version: '140',
            // Firefox has no schema for policies and would warn of the key.
            storage: { managed_schema: 'managed.schema.json' },
          }),
    };
  },
});
