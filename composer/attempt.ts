import { composersIn, findComposer, partsOf } from './find';
import type { Composer, ComposerProfile, PublishKey, SiteProfile } from './profile';
import { controlsIn, findPublishControl, isEnabled } from './publish-control';
import { readEditor } from './read';
import { ancestry, closestOf, isElement, isTextarea, matchesAny, queryDeep } from './shadow-tree';

/** A press that publishes, before the page has seen it. */
export interface PublishAttempt {
  readonly composer: Composer;
  /** The editor's text at that moment. */
  readonly text: string;
  /** Everything that goes out with it, such as the posts of a thread, in order, itself included. */
  readonly parts: readonly Composer[];
  /** The texts of all parts. Equals `text` where there is one. */
  readonly whole: string;
  /** What to press to publish; undefined when a key was used and no control is in sight. */
  readonly control: HTMLElement | undefined;
  readonly via: 'click' | 'submit' | 'key';
}

/** Between two parts where they are shown or compared as one text. */
export const PART_BREAK = '\n\n';

type Found = Pick<PublishAttempt, 'composer' | 'control'>;

/** The composer that a press in one scope publishes: of several, e.g. a thread, the one last written in. */
function composerIn(
  scope: HTMLElement,
  profile: ComposerProfile,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): Composer | undefined {
  const composers = composersIn(scope, profile, site);
  return (
    composers.find(({ editor }) => editor === lastUsed) ??
    composers.find(({ editor }) => readEditor(editor).text.trim() !== '') ??
    composers[0]
  );
}

function fromControl(
  path: Iterable<EventTarget>,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): Found | undefined {
  for (const control of path) {
    if (!isElement(control) || !isEnabled(control)) continue;
    for (const profile of site.composers) {
      const scope: HTMLElement | false | undefined =
        matchesAny(control, profile.publish) && closestOf(control, profile.scope);
      if (!scope || (profile.publishIsLast && !controlsIn(scope, profile).includes(control))) {
        continue;
      }
      const composer = composerIn(scope, profile, site, lastUsed);
      if (composer) return { composer, control };
    }
  }
  return undefined;
}

/** A form that sends itself, without a button, is a publish only if composer and control are in it. */
function fromForm(
  form: HTMLElement,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): Found | undefined {
  const controls = site.composers.flatMap(({ publish }) => queryDeep(form, publish));
  const found = fromControl(controls, site, lastUsed);
  return found && [...ancestry(found.composer.editor)].includes(form) ? found : undefined;
}

function publishKey(event: KeyboardEvent): PublishKey | undefined {
  // 229 is what keydown reports while an input method takes the key; `isComposing` alone misses some.
  if (event.key !== 'Enter' || event.altKey || event.isComposing || event.keyCode === 229) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) return 'mod+enter';
  return event.shiftKey ? undefined : 'enter';
}

/** With a list of mentions open, Enter picks from it. */
function hasOpenList(editor: HTMLElement): boolean {
  return (
    editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant')
  );
}

/** Ctrl+Enter also publishes from a composer's other fields, e.g. Mastodon's content warning. */
function besideEditor(
  field: EventTarget | undefined,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): Composer | undefined {
  if (!isElement(field) || !(isTextarea(field) || field.localName === 'input')) return undefined;
  for (const profile of site.composers) {
    const scope = !closestOf(field, profile.never ?? []) && closestOf(field, profile.scope);
    const composer = scope && composerIn(scope, profile, site, lastUsed);
    if (composer) return composer;
  }
  return undefined;
}

function fromKey(
  event: KeyboardEvent,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): Found | undefined {
  const key = publishKey(event);
  if (!key) return undefined;
  const path = event.composedPath();
  const own = findComposer(path, site);
  if (own && key === 'enter' && hasOpenList(own.editor)) return undefined;
  const composer = own ?? (key === 'mod+enter' ? besideEditor(path[0], site, lastUsed) : undefined);
  if (!composer?.profile.keys.includes(key)) return undefined;
  return { composer, control: findPublishControl(composer) };
}

/**
 * The publish that `event` would cause, or undefined for everything that is not surely one.
 * @param lastUsed the editor that last had the focus, to tell the parts of a thread apart.
 */
export function recogniseAttempt(
  event: KeyboardEvent | MouseEvent | SubmitEvent,
  site: SiteProfile,
  lastUsed: HTMLElement | undefined,
): PublishAttempt | undefined {
  let via: PublishAttempt['via'] = 'click';
  let found: Found | undefined;
  if ('key' in event) {
    via = 'key';
    found = fromKey(event, site, lastUsed);
  } else if (event.type === 'submit') {
    via = 'submit';
    // A page's script can send a plain Event, which has no submitter.
    const submitter = 'submitter' in event ? event.submitter : undefined;
    const [form] = event.composedPath();
    if (submitter) found = fromControl(ancestry(submitter), site, lastUsed);
    else if (isElement(form)) found = fromForm(form, site, lastUsed);
  } else found = fromControl(event.composedPath(), site, lastUsed);
  if (!found) return undefined;
  // What is empty is not published, and two parts of one post must not read as a gap between them.
  const parts = partsOf(found.composer).filter(
    ({ editor }) => editor === found.composer.editor || readEditor(editor).text.trim() !== '',
  );
  const whole = parts.map(({ editor }) => readEditor(editor).text).join(PART_BREAK);
  return { ...found, text: readEditor(found.composer.editor).text, parts, whole, via };
}
