import { readMarkdown } from '@/components/clause-reader';
import { createPasses, findComposer, guardPublish } from '@/composer';
import { translate as t } from '@/locales';
import type { Mode } from '@/rules';
import type { Choices, Live } from '@/settings';
import { followCircumstances } from '../checker.content/circumstances';
import { createGrammarClient } from '../checker.content/grammar-client';
import { type Session, startSession } from '../checker.content/session';
import { trialSite } from './trial-site';

export interface Trial {
  /** Checks what is written in this box from now on, in this mode to begin with. */
  attend(editor: HTMLElement, mode: Mode): void;
  /** A choice has changed. */
  check(): void;
}

/** A choice that is made on this page and forgotten with it. */
function forNow<Value>(value: Value, onChange: () => void): Live<Value> {
  let current = value;
  return {
    get value() {
      return current;
    },
    set(next) {
      current = next;
      onChange();
    },
  };
}

/**
 * The whole of Second Look on a page of our own: guard and session, with the person's profile and
 * pack. What is chosen while trying it out is not kept.
 */
export function startTrial(choices: Choices): Trial {
  const site = trialSite();
  const passes = createPasses(() => performance.now());
  const { signal } = new AbortController();
  const sessions = new Map<HTMLElement, Session>();
  const modes = new Map<HTMLElement, Mode>();
  const grammar = createGrammarClient();

  function start(editor: HTMLElement): Session | undefined {
    const composer = findComposer([editor], site);
    if (!composer) return undefined;
    const check = () => session?.check();
    const own: Choices = {
      ...choices,
      siteModes: forNow<Choices['siteModes']['value']>(
        { [site.id]: modes.get(editor) ?? 'work' },
        check,
      ),
      accountModes: forNow<Choices['accountModes']['value']>({}, check),
      checksPersonal: forNow<boolean | null>(true, check),
      rulesOff: forNow<readonly string[]>([], check),
      allowedPhrases: forNow<readonly string[]>([], check),
      pauses: forNow<Choices['pauses']['value']>({ sites: [], until: null }, check),
    };
    const session = startSession(composer, {
      t,
      readClause: async (markdown) => readMarkdown(markdown),
      grammar,
      choices: own,
      circumstances: followCircumstances(own),
      passes,
      rulesSeen: new Set(),
      showMode: () => undefined,
      onShown: () => undefined,
    });
    sessions.set(editor, session);
    return session;
  }

  /** One at a time, as on a site: the badge is at the box in use. */
  function use(editor: HTMLElement): Session | undefined {
    for (const [other, session] of sessions) {
      if (other === editor) continue;
      session.end();
      sessions.delete(other);
    }
    return sessions.get(editor) ?? start(editor);
  }

  window.addEventListener(
    'focusin',
    (event) => {
      const composer = findComposer(event.composedPath(), site);
      if (composer) use(composer.editor);
    },
    { capture: true },
  );
  guardPublish(
    site,
    (attempt) => {
      if (passes.allows(attempt.whole)) return 'release';
      return use(attempt.composer.editor)?.decide(attempt) ?? 'release';
    },
    signal,
  );

  return {
    attend(editor, mode) {
      modes.set(editor, mode);
      if (sessions.size === 0 || ![...sessions.keys()].some((one) => one.isConnected)) use(editor);
    },
    check() {
      for (const session of sessions.values()) session.check();
    },
  };
}
