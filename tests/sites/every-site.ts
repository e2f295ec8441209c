import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/browser';
import { linkedin } from './linkedin-suite';
import { openSites, type Sites } from './open-sites';
import { SCENES } from './scenes';
import { everyScene } from './suites';
import { threads } from './threads-suite';

/** All sites in one running browser. */
export function everySite(name: BrowserName): void {
  describe(name, () => {
    let sites: Sites;
    beforeAll(async () => {
      sites = await openSites(name);
    });
    afterAll(() => sites?.close());
    const current = () => sites;

    for (const scenes of SCENES) describe(scenes.site, () => everyScene(current, scenes));
    describe('LinkedIn', () => linkedin(current));
    describe('threads and scheduled posts', () => threads(current));
  });
}
