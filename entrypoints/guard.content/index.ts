import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findComposer, guardPublish } from '@/composer';
import { isPaused, type Pauses, pausesItem } from '@/settings/pauses';
import { siteFor, siteOnOwnHost, sitesFor } from '@/sites';
import type { Command, PageState, Request } from '../background/messages';
import { holdUntilChecked } from './hold-until-checked';
import { link } from './link';

const sites = sitesFor(import.meta.env.MODE === 'practice' ? 'practice' : 'store');

/**
 * The always-on script: it notices a composer, has the checker started, and holds a publish that
 * nobody has looked at yet. Everything heavier arrives when a composer is first used.
 */
export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  main({ signal }) {
    const site = siteFor(location.href, sites) ?? siteOnOwnHost(location.href, sites);
    if (!site) return;

    let pauses: Pauses = pausesItem.fallback;
    const take = (stored: Pauses) => {
      pauses = stored;
    };
    // Until the answer is there nothing counts as paused: a check too many harms nobody.
    void pausesItem.getValue().then(take);
    signal.addEventListener('abort', pausesItem.watch(take));
    const paused = () => isPaused(pauses, site.id, Date.now());

    let checkerAsked = false;
    const askForChecker = () => {
      if (checkerAsked || link().checker || paused()) return;
      checkerAsked = true;
      const request: Request = { type: 'start-checker' };
      // Refused or gone: the next composer may ask again, and holding a post has its own time limit.
      browser.runtime.sendMessage(request).then(
        (started) => {
          checkerAsked = started === true;
        },
        () => {
          checkerAsked = false;
        },
      );
    };

    const notice = (event: Event) => {
      const composer = findComposer(event.composedPath(), site);
      if (!composer) return;
      link().composer = composer;
      const { checker } = link();
      if (checker) checker.attend(composer);
      else askForChecker();
    };
    window.addEventListener('focusin', notice, { capture: true, signal });
    window.addEventListener('input', notice, { capture: true, signal });

    browser.runtime.onMessage.addListener((command: Command, _sender, reply) => {
      if (command.type !== 'describe-composer') return;
      const unused: PageState = {
        site: site.id,
        siteName: site.name,
        asksBeforeDrawing: site.overlay === 'ask-first',
      };
      reply(link().checker?.describe() ?? unused);
    });

    guardPublish(
      site,
      (attempt) => {
        const { checker, passes } = link();
        if (passes.allows(attempt.whole) || paused()) return 'release';
        if (checker) return checker.decide(attempt);
        askForChecker();
        return holdUntilChecked(attempt, signal);
      },
      signal,
    );
  },
});
