import type { Composer } from './profile';
import { readTime } from './publish-time';
import { queryDeep } from './shadow-tree';
import { readSpot } from './spot';

/** What was chosen last in a scope whose site does not go on showing it. In memory, gone with it. */
const lastChosen = new WeakMap<HTMLElement, string>();

/** ISO 8601 date-time for which the post is scheduled; undefined where it goes out now. */
export function readSchedule({ scope, profile }: Composer): string | undefined {
  const { publishAt, scheduled } = profile;
  const shown = readTime(readSpot(scope, publishAt), scope.ownerDocument.documentElement.lang);
  if (!scheduled) return shown;
  if (shown) lastChosen.set(scope, shown);
  return queryDeep(scope, scheduled).length > 0 ? lastChosen.get(scope) : undefined;
}
