/** What the person chose, in this browser only. Draft text never comes near this room. */
export { type Choices, loadChoices, profileOf } from './choices';
export { forgetEverything } from './items';
export type { Live } from './live';
export { chooseMode, listedMode, modeOf } from './modes';
export { chooseOverlay, drawsOn, reviewsOn } from './overlays';
export { isPaused, PAUSE_MS } from './pauses';
export { isAllowed, phraseToAllow } from './phrases';
