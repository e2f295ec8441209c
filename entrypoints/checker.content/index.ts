import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { modeStyles, type Translate } from '@/components';
import { translate } from '@/locales';
import type { Mode } from '@/rules';
import { loadChoices } from '@/settings';
import type { Command, ComposerNews, Request } from '../background/messages';
import { link } from '../guard.content/link';
import { followCircumstances } from './circumstances';
import { followLanguage } from './follow-language';
import { createGrammarClient } from './grammar-client';
import { lookAfterPause } from './look-after-pause';
import { linkPanel } from './panel-link';
import { readClause } from './read-clause';
import { type Session, startSession } from './session';

/** Engine, composer and components: injected into a frame when a composer is first used there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main(ctx) {
    let session: Session | undefined;
    const choices = await loadChoices(() => {
      pauseEnds();
      void lookAgain();
    }, ctx.signal);
    const lookAgain = followLanguage(choices, () => session?.check());
    const pauseEnds = lookAfterPause(choices, () => session?.check(), ctx.signal);
    pauseEnds();
    await lookAgain();
    const panel = linkPanel(() => session);
    const tools = {
      t: rememberWords(ctx),
      readClause,
      grammar: createGrammarClient(),
      choices,
      circumstances: followCircumstances(choices),
      passes: link().passes,
      rulesSeen: new Set<string>(),
      showMode(mode: Mode | null) {
        // After an update of the extension there is nobody to tell.
        if (ctx.isInvalid) return;
        const word = mode === null ? '' : tools.t(modeStyles[mode].word);
        const request: Request = { type: 'show-mode', mode, word };
        browser.runtime.sendMessage(request).catch(() => undefined);
      },
      onShown: panel.tell,
    };

    ctx.onInvalidated(() => {
      session?.orphan();
      delete link().checker;
    });

    const checker = {
      attend(composer: Session['composer']) {
        if (ctx.isInvalid || session?.composer.editor === composer.editor) return;
        session?.end();
        session = startSession(composer, tools);
        const news: ComposerNews = { type: 'composer-in-use' };
        // Nobody listens unless a side panel is open.
        browser.runtime.sendMessage(news).catch(() => undefined);
      },
      decide(attempt: Parameters<Session['decide']>[0]) {
        if (ctx.isInvalid) return 'release';
        checker.attend(attempt.composer);
        return session?.decide(attempt) ?? 'release';
      },
      describe: () => session?.describe(),
    } as const;

    browser.runtime.onMessage.addListener((command: Command) => {
      if (command.type === 'open-finding') session?.openNext();
      if (command.type === 'switch-mode') session?.switchMode();
    });

    const { composer, checkerArrived } = link();
    link().checker = checker;
    if (composer) checker.attend(composer);
    checkerArrived?.();
  },
});

/**
 * Interface text, remembered: after an update of the extension the browser gives no more messages
 * to the script it left behind, which must still be able to say "reload".
 */
function rememberWords(ctx: ContentScriptContext): Translate {
  const known = new Map<string, string>();
  const t: Translate = (key, substitutions = []) => {
    const id = [key, ...substitutions].join('\n');
    if (!ctx.isInvalid) known.set(id, translate(key, substitutions));
    return known.get(id) ?? '';
  };
  t('badgeReload');
  return t;
}
