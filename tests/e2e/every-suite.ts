import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { openPractice, type Practice } from './open-practice';
import { contract } from './suites/contract';
import { grammar } from './suites/grammar';
import { modes } from './suites/modes';
import { resistance } from './suites/resistance';

/** All suites that share one running browser, so that each browser starts once. */
export function everySuite(name: BrowserName): void {
  describe(name, () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await openPractice(name);
    });
    afterAll(() => practice?.close());
    const current = () => practice;

    describe('the editor contract', () => contract(current));
    describe('grammar', () => grammar(current));
    describe('what the page can do to us', () => resistance(current));
    describe('work and personal', () => modes(current));
  });
}
