import type { ContextPost } from '@/rules';
import type { Composer, ContextProfile } from './profile';
import { ancestry, closestOf, matchesAny, queryDeep } from './shadow-tree';
import { readSpot } from './spot';

/** The post that stands around the composer, else nearest before it, else first after it. */
function findPost({ editor }: Composer, { within, post }: ContextProfile): HTMLElement | undefined {
  const box = within ? closestOf(editor, within) : editor.ownerDocument.documentElement;
  if (!box) return undefined;
  for (const at of ancestry(editor)) {
    if (matchesAny(at, post)) return at;
    if (at === box) break;
  }
  const posts = queryDeep(box, post);
  const before = posts.filter(
    (candidate) => candidate.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? posts[0];
}

/** The post replied to or quoted, with its author, where the page shows it. */
export function readContext(
  composer: Composer,
  context: ContextProfile | undefined,
): ContextPost | undefined {
  const post = context && findPost(composer, context);
  if (!post) return undefined;
  const lines = [readSpot(post, context.title), readSpot(post, context.text)];
  const text = lines.filter((line) => line !== undefined).join('\n');
  if (text === '') return undefined;
  const author = readSpot(post, context.author)?.replace(/\s+/g, ' ');
  return author ? { text, author } : { text };
}
