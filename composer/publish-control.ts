import type { Composer, ComposerProfile } from './profile';
import { closestOf, queryDeep } from './shadow-tree';

export function isEnabled(control: HTMLElement): boolean {
  return !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** Sites keep spare buttons of no size, which nobody can press. */
function hasSize(control: HTMLElement): boolean {
  return [...control.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** What publishes in this scope by its looks, whether it can be pressed now or not. */
export function controlsIn(scope: HTMLElement, profile: ComposerProfile): readonly HTMLElement[] {
  const controls = queryDeep(scope, profile.publish).filter(
    (control) => closestOf(control, profile.scope) === scope && hasSize(control),
  );
  return profile.publishIsLast ? controls.slice(-1) : controls;
}

/** The control that publishes this composer's draft, or undefined when none is surely recognised. */
export function findPublishControl({ scope, profile }: Composer): HTMLElement | undefined {
  return controlsIn(scope, profile).find(isEnabled);
}

/** True where a publish control is recognised, although the site may not let it be pressed yet. */
export function hasPublishControl({ scope, profile }: Composer): boolean {
  return controlsIn(scope, profile).length > 0;
}
