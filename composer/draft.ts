import type { Draft } from '@/rules';
import { recogniseEditor } from './find';
import type { Composer } from './profile';
import { readEditor } from './read';
import { isElement, rootOf } from './shadow-tree';

/** The text of what `selector` names: in the composer's own box first, then around it. */
function readNear(composer: Composer, selector: string | undefined): string | undefined {
  if (!selector) return undefined;
  const { scope } = composer;
  for (const place of [scope, rootOf(scope), scope.ownerDocument]) {
    const found = place.querySelector(selector);
    if (isElement(found)) return readEditor(found).text.trim() || undefined;
  }
  return undefined;
}

/**
 * What is being written in `composer`, with the post it answers and the account it goes out from
 * where the page shows them.
 * @param text the editor's text when it has just been read; it is read again otherwise.
 */
export function readDraft(composer: Composer, text = readEditor(composer.editor).text): Draft {
  const { editor, site } = composer;
  // One form can turn from a post into a reply while it is open.
  const { profile } = recogniseEditor(editor, site) ?? composer;
  const quoted = readNear(composer, profile.context?.text);
  const author = readNear(composer, profile.context?.author);
  const account = readNear(composer, profile.account);
  return {
    text,
    kind: profile.kind,
    site: site.id,
    ...(quoted && { context: author ? { text: quoted, author } : { text: quoted } }),
    ...(account && { account }),
  };
}
