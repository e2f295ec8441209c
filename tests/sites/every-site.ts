import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { attachments } from './attachments-suite';
import { fields } from './fields-suite';
import { followUps } from './follow-up-suite';
import { life } from './life-suite';
import { linkedin } from './linkedin-suite';
import { openSites, type Sites } from './open-sites';
import { ownHost } from './own-host-suite';
import { particulars } from './particulars-suite';
import { SCENES } from './scenes';
import { everyScene } from './suites';

const FULL = process.env.SECOND_LOOK_FULL === '1';

/**
 * `npm test` takes each site in one browser, in turn, and `npm run test:full` in both. Every third
 * is Firefox's: it is twice as slow, and the two run side by side.
 */
function isTurnOf(name: BrowserName, index: number): boolean {
  return FULL || (index % 3 !== 1) === (name === 'chromium');
}

/** All sites in one running browser. */
export function everySite(name: BrowserName): void {
  describe(name, () => {
    let sites: Sites;
    beforeAll(async () => {
      sites = await openSites(name);
    });
    afterAll(() => sites?.close());
    const current = () => sites;

    for (const scenes of SCENES.filter((_, index) => isTurnOf(name, index))) {
      describe(scenes.site, () => everyScene(current, scenes));
    }
    if (FULL || name === 'chromium') describe('LinkedIn', () => linkedin(current));
    // Chromium's own question before it allows a host cannot be answered by a test.
    if (name === 'firefox') describe('a server of one’s own', () => ownHost(current));
    describe('what goes out with a post', () => fields(current, (index) => isTurnOf(name, index)));
    describe('what is attached to a post', () =>
      attachments(current, (index) => isTurnOf(name, index)));
    describe('presses that follow', () => followUps(current));
    describe('what a page does around its composers', () => life(current));
    describe('what is particular to one site', () => particulars(current));
  });
}
