import type { Draft } from '@/rules';
import { readContext } from './context';
import { partsOf, recogniseEditor } from './find';
import type { Composer, ComposerProfile } from './profile';
import { readEditor } from './read';
import { readSchedule } from './schedule';
import { queryDeep, rootOf } from './shadow-tree';
import { readSpot } from './spot';

/** The handle among what an account's element shows, else its first line. */
function readAccount({ scope }: Composer, { account }: ComposerProfile): string | undefined {
  if (!account) return undefined;
  for (const place of [scope, rootOf(scope), scope.ownerDocument]) {
    const shown = readSpot(place, account);
    if (shown) return /@[\w.-]+(?:@[\w.-]+)?/.exec(shown)?.[0] ?? shown.split('\n')[0];
  }
  return undefined;
}

/**
 * What is being written in `composer`, with the post it answers, the posts before it in a thread,
 * the account it goes out from, the time it is scheduled for and how many files go with it, where
 * the page shows them.
 * @param text the editor's text when it has just been read; it is read again otherwise.
 */
export function readDraft(composer: Composer, text = readEditor(composer.editor).text): Draft {
  const { editor, site } = composer;
  // One form can turn from a post into a reply while it is open.
  const now = recogniseEditor(editor, site) ?? composer;
  const { profile } = now;
  const together = partsOf(now);
  const posts = together.filter((part) => part.editor.localName !== 'input');
  const own = together.findIndex((part) => part.editor === editor);
  const parts = together
    .slice(0, own)
    .map((part) => readEditor(part.editor).text)
    .filter((part) => part.trim() !== '');
  const context = readContext(now, profile.context);
  const account = readAccount(now, profile);
  const publishAt = readSchedule(now);
  return {
    text,
    kind: profile.together === 'thread' && posts.length > 1 ? 'thread' : profile.kind,
    site: site.id,
    ...(parts.length > 0 && { parts }),
    ...(context && { context }),
    ...(account && { account }),
    ...(publishAt && { publishAt }),
    ...(profile.attachments && { attachments: queryDeep(now.scope, profile.attachments).length }),
  };
}
