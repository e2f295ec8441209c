import { describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { shareBrowser } from './share-browser';
import { modes } from './suites/modes';
import { resistance } from './suites/resistance';

/** What does not depend on the kind of editor, in one browser. */
export function pageSuites(name: BrowserName): void {
  describe(name, () => {
    const practice = shareBrowser(name);
    describe('what the page can do to us', () => resistance(practice));
    describe('work and personal', () => modes(practice));
  });
}
