import { type PublishAttempt, recogniseAttempt } from './attempt';
import { findComposer } from './find';
import type { SiteProfile } from './profile';

export type Decision = 'release' | 'hold';

/**
 * Asks `decide` about every publish on this page before the page sees it. Must be called at
 * `document_start`: of several capture listeners on the window the first one wins.
 *
 * Only a surely recognised publish is ever held. Whatever goes wrong, here or in `decide`, the press
 * goes through: a broken guard must not swallow a post. `decide` itself tells the person when a
 * check could not be done. One press asks once, although it can be several events.
 *
 * No keyup or keypress is held: a prevented keydown brings no keypress, and no known site publishes
 * on keyup. But the key's repeats are: they would press the default button of the review that has
 * just opened.
 */
export function guardPublish(
  site: SiteProfile,
  decide: (attempt: PublishAttempt) => Decision,
  signal: AbortSignal,
): void {
  let lastUsed: WeakRef<HTMLElement> | undefined;
  let released: Pick<PublishAttempt, 'composer' | 'whole'> | undefined;
  let keyIsHeld = false;

  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const judge = (event: KeyboardEvent | MouseEvent | SubmitEvent) => {
    try {
      // The person's next press is a new question. What a released press sets off, a click by the
      // page's script or the form's own submit, belongs to the old one.
      // Except where a site publishes in several presses: there the same text is asked about once.
      const isNew = event.isTrusted && event.type !== 'submit';
      if (isNew && !released?.composer.profile.inSteps) released = undefined;
      const attempt = recogniseAttempt(event, site, lastUsed?.deref());
      if (!attempt) return;
      const { composer, whole } = attempt;
      if (released?.composer.editor === composer.editor && released.whole === whole) return;
      if (decide(attempt) === 'hold') {
        hold(event);
        keyIsHeld = attempt.via === 'key';
      } else released = { composer, whole };
    } catch {
      // Fail open.
    }
  };

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) => window.addEventListener(type, listener, { capture: true, signal });
  listen('click', judge);
  listen('submit', judge);
  listen('keydown', (event) => {
    if (event.repeat && keyIsHeld) return hold(event);
    keyIsHeld = false;
    judge(event);
  });
  listen('focusin', (event) => {
    const composer = findComposer(event.composedPath(), site);
    if (composer) lastUsed = new WeakRef(composer.editor);
  });
}
