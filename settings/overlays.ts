import type { Choices } from './choices';

type Overlays = Pick<Choices, 'overlays' | 'overlaysOff' | 'reviewsOff'>;

/** A site profile's id, and whether its terms forbid overlays. */
interface OverlaySite {
  readonly id: string;
  readonly overlay?: 'ask-first';
}

/**
 * Whether lines, badge and cards may stand in a site's pages. Where not, the side panel has the list
 * and the review at publish is all there is in the page (house decision 15).
 */
export function drawsOn(
  { overlays, overlaysOff }: Overlays,
  { id, overlay }: OverlaySite,
): boolean {
  return overlay === 'ask-first' ? overlays.value.includes(id) : !overlaysOff.value.includes(id);
}

/** Whether a publish is reviewed there: it always is, unless the person switched off that as well. */
export function reviewsOn(choices: Overlays, site: OverlaySite): boolean {
  return drawsOn(choices, site) || !choices.reviewsOff.value.includes(site.id);
}

/** Remembers the person's choice. Drawing again brings the review back: it belongs to what is drawn. */
export function chooseOverlay(
  choices: Overlays,
  { id, overlay }: OverlaySite,
  draws: boolean,
): void {
  const { overlays, overlaysOff, reviewsOff } = choices;
  if (overlay === 'ask-first') list(overlays, id, draws);
  else list(overlaysOff, id, !draws);
  if (draws) list(reviewsOff, id, false);
}

function list(sites: Overlays['overlays'], id: string, listed: boolean): void {
  if (sites.value.includes(id) === listed) return;
  sites.set(listed ? [...sites.value, id] : sites.value.filter((other) => other !== id));
}
