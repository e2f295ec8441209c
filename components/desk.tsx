import { useRef } from 'preact/hooks';
import { Badge } from './badge';
import { Card } from './card';
import { FindingList } from './finding-list';
import { Line } from './line';
import { Review } from './review';
import type { View } from './view';

/** Everything of ours on one page. The status stands from the start, or its first change is not said. */
export function Desk({ view }: { view: View }) {
  const badge = useRef<HTMLDivElement>(null);
  // A notice is news and goes first; the question can wait, also until the card is closed.
  const line = view.notice ? { text: view.notice } : view.question;
  return (
    <div class="desk" data-theme={view.theme}>
      <div class="unseen" role="status">
        {view.announce}
      </div>
      {view.badge && (
        <Badge view={view.badge} badgeRef={badge} listOpen={view.list !== undefined} />
      )}
      {view.list && <FindingList view={view.list} badgeRef={badge} />}
      {view.badge && line && !view.card && !view.list && <Line {...line} at={view.badge} />}
      {view.card && <Card view={view.card} />}
      {view.review && <Review view={view.review} />}
    </div>
  );
}
