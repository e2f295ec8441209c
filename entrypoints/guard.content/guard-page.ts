import { browser } from 'wxt/browser';
import { findComposer, guardPublish } from '@/composer';
import { isPaused, type Pauses, pausesItem } from '@/settings/pauses';
import { siteFor, siteOnOwnHost, sitesFor, unverifiedSites } from '@/sites';
import type { Command, PageState, Request } from '../background/messages';
import { holdUntilChecked } from './hold-until-checked';
import { link } from './link';

/** The sites of this build, whose hosts it may look at without asking. */
export const sites = sitesFor(import.meta.env.MODE === 'practice' ? 'practice' : 'store');

/**
 * The always-on part: it notices a composer, has the checker started, and holds a publish that
 * nobody has looked at yet. Everything heavier arrives when a composer is first used.
 */
export function guardPage(signal: AbortSignal): void {
  const site =
    siteFor(location.href, [...sites, ...unverifiedSites]) ?? siteOnOwnHost(location.href, sites);
  if (!site) return;
  removeLeftovers();

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
    const used = link().checker?.describe();
    // A frame in which nothing was written must not answer before the page that holds it.
    if (used || window === window.top) reply(used ?? unused);
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
}

/**
 * Firefox starts an updated extension in pages that are open, and ends the old one there without a
 * word: what that one drew still stands, and would look alive.
 */
function removeLeftovers(): void {
  for (const old of document.querySelectorAll('second-look-surface, second-look-notice')) {
    old.remove();
  }
}
