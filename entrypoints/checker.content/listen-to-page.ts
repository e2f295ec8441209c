import type { Surface } from '@/components';
import type { Composer } from '@/composer';

export interface PageEvents {
  /** The person clicked the page outside our surface: viewport position in CSS pixels. */
  point(x: number, y: number): void;
  /** Esc closes what we opened but stays the site's key as well: it is not swallowed. */
  dismiss(): void;
  readonly signal: AbortSignal;
}

/** The two things a session needs to hear from the page. Events the page made itself do not count. */
export function listenToPage(
  { editor }: Composer,
  surface: Pick<Surface, 'contains'>,
  { point, dismiss, signal }: PageEvents,
): void {
  const listening = { capture: true, signal };
  editor.ownerDocument.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && !surface.contains(event)) point(event.clientX, event.clientY);
    },
    listening,
  );
  editor.ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && !surface.contains(event)) dismiss();
    },
    listening,
  );
}
