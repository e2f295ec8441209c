import { useRef, useState } from 'preact/hooks';
import { Badge } from './badge';
import { Card } from './card';
import { FindingList } from './finding-list';
import { Line, type SaidView } from './line';
import { Review } from './review';
import type { View } from './view';

/** Everything of ours on one page. The status stands from the start, or its first change is not said. */
export function Desk({ view }: { view: View }) {
  const badge = useRef<HTMLDivElement>(null);
  // A notice is news and goes first; the question can wait, also until the card is closed.
  const line: SaidView | undefined = view.notice ? { text: view.notice } : view.question;
  const [fits, setFits] = useState(true);
  return (
    <div class="desk" data-theme={view.theme}>
      <div class="unseen" role="status">
        {view.announce}
      </div>
      {view.badge && (
        <Badge
          view={view.badge}
          badgeRef={badge}
          listOpen={view.list !== undefined}
          noteWaits={line !== undefined && !fits}
        />
      )}
      {view.list && <FindingList view={view.list} said={line} badgeRef={badge} />}
      {view.badge && line && !view.card && !view.list && (
        <Line said={line} at={view.badge} onPlaced={setFits} />
      )}
      {view.card && <Card view={view.card} />}
      {view.review && <Review view={view.review} />}
    </div>
  );
}
