import type { Composer, SiteProfile } from './profile';
import { closestOf, isElement, isTextarea, matchesAny } from './shadow-tree';

/** The top of one editable region; `isContentEditable` is inherited, so its parent must not have it. */
function isEditingHost(element: HTMLElement): boolean {
  return element.isContentEditable === true && element.parentElement?.isContentEditable !== true;
}

function isWritable(editor: HTMLElement): boolean {
  if (isTextarea(editor)) return !editor.readOnly && !editor.matches(':disabled');
  return editor.getAttribute('aria-readonly') !== 'true';
}

/** The composer that `editor` is, by the first profile that recognises it. */
export function recogniseEditor(editor: HTMLElement, site: SiteProfile): Composer | undefined {
  if (!(isTextarea(editor) || isEditingHost(editor)) || !isWritable(editor)) return undefined;
  const profile = site.composers.find(
    ({ editors, never = [] }) => matchesAny(editor, editors) && !closestOf(editor, never),
  );
  return profile && { editor, scope: closestOf(editor, profile.scope) ?? editor, profile, site };
}

/**
 * The composer an event happened in, or undefined when it is not a post composer of this site.
 * @param path the event's `composedPath()`; only elements on it are looked at, never the page.
 */
export function findComposer(
  path: readonly EventTarget[],
  site: SiteProfile,
): Composer | undefined {
  for (const target of path) {
    if (!isElement(target)) continue;
    // A one-line field is never read: that leaves out passwords, search and sign-in by construction.
    if (target.localName === 'input' || target.localName === 'select') return undefined;
    if (isTextarea(target) || isEditingHost(target)) return recogniseEditor(target, site);
  }
  return undefined;
}
