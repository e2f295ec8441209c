import type { Composer, ComposerProfile, SiteProfile } from './profile';
import { closestOf, isElement, isTextField, matchesAny, queryDeep } from './shadow-tree';

/** The top of one editable region; `isContentEditable` is inherited, so its parent must not have it. */
function isEditingHost(element: HTMLElement): boolean {
  return element.isContentEditable === true && element.parentElement?.isContentEditable !== true;
}

function isWritable(editor: HTMLElement): boolean {
  if (isTextField(editor)) return !editor.readOnly && !editor.matches(':disabled');
  return editor.getAttribute('aria-readonly') !== 'true';
}

function recognises(
  { editors, fields = [], inside, scope, never = [] }: ComposerProfile,
  editor: HTMLElement,
): boolean {
  // A field of one line is read only where a profile names it: that leaves out passwords, search
  // and sign-in by construction.
  const isField = editor.localName === 'input';
  if (!matchesAny(editor, isField ? fields : editors) || closestOf(editor, never)) return false;
  if (inside && !closestOf(editor, inside)) return false;
  if (!isField) return true;
  // Profiles of one form have the same fields: which one it is, its text tells.
  const box = closestOf(editor, scope);
  return box !== undefined && queryDeep(box, editors).length > 0;
}

/** At an address of messages nothing is a composer. Sites change it without loading a page anew. */
function isKeptOut({ ownerDocument }: HTMLElement, { neverAt = [] }: SiteProfile): boolean {
  const pathname = ownerDocument.defaultView?.location.pathname ?? '';
  return neverAt.some((start) => pathname === start || pathname.startsWith(`${start}/`));
}

/** The composer that `editor` is, by the first profile that recognises it. */
export function recogniseEditor(editor: HTMLElement, site: SiteProfile): Composer | undefined {
  if (!(isTextField(editor) || isEditingHost(editor)) || !isWritable(editor)) return undefined;
  if (isKeptOut(editor, site)) return undefined;
  const profile = site.composers.find((candidate) => recognises(candidate, editor));
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
    if (isTextField(target) || isEditingHost(target)) return recogniseEditor(target, site);
    if (target.localName === 'input' || target.localName === 'select') return undefined;
  }
  return undefined;
}

/**
 * The composers of one profile in one scope, in document order. One in a nested scope, such as a
 * dialog over the page's own composer, belongs to that one.
 */
export function composersIn(
  scope: HTMLElement,
  profile: ComposerProfile,
  site: SiteProfile,
): readonly Composer[] {
  return queryDeep(scope, [...profile.editors, ...(profile.fields ?? [])]).flatMap((editor) => {
    const composer = recogniseEditor(editor, site);
    return composer?.scope === scope && composer.profile === profile ? [composer] : [];
  });
}

/** All that goes out together with `composer`, in document order, itself included. */
export function partsOf(composer: Composer): readonly Composer[] {
  const { scope, profile, site } = composer;
  if (!(profile.together || profile.fields) || scope === composer.editor) return [composer];
  const parts = composersIn(scope, profile, site);
  return parts.some(({ editor }) => editor === composer.editor) ? parts : [composer];
}
