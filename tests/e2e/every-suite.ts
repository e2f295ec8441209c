import { describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { shareBrowser } from './share-browser';
import { accounts } from './suites/accounts';
import { grammar } from './suites/grammar';
import { keyboardWalk } from './suites/keyboard-walk';
import { modes } from './suites/modes';
import { outOfTheWay } from './suites/out-of-the-way';
import { pictures } from './suites/pictures';
import { resistance } from './suites/resistance';

/** What does not depend on the kind of editor, in one browser. `editors.ts` has the rest. */
export function everySuite(name: BrowserName): void {
  describe(name, () => {
    const current = shareBrowser(name);

    // First, while nobody has said yet which account it is.
    describe('out of the way', () => outOfTheWay(current));
    describe('grammar', () => grammar(current));
    describe('what the page can do to us', () => resistance(current));
    describe('work and personal', () => modes(current));
    describe('pictures', () => pictures(current));
    describe('by keyboard alone', () => keyboardWalk(current));
    describe('accounts', () => accounts(current));
  });
}
