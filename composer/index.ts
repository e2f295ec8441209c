/**
 * The room that has its hands on somebody else's editor. It knows no rule and no site, has no side
 * effects when loaded, and writes into an editor only in `applySuggestion`.
 */
export { type AppliedSuggestion, type ApplyResult, applySuggestion } from './apply';
export { PART_BREAK, type PublishAttempt } from './attempt';
export { type Caret, followCaret } from './caret';
export { controlsAround } from './controls-around';
export { readDraft } from './draft';
export { findComposer } from './find';
export { followBox } from './follow';
export { type Decision, guardPublish } from './guard';
export type { LineStyle, LineStyles } from './highlight';
export { layerOf } from './layer';
export { createPasses, type Passes } from './passes';
export { type PictureFacts, watchPictures } from './pictures';
export type {
  Composer,
  ComposerProfile,
  ContextProfile,
  Evidence,
  PublishKey,
  SiteProfile,
  Spot,
} from './profile';
export { publishHeld } from './publish';
export { findPublishControl, hasPublishControl } from './publish-control';
export { type Reading, readEditor } from './read';
export { skeletonOf } from './skeleton';
export { isDark } from './tone';
export { type Mark, type Underline, underline } from './underline';
export { watchComposer } from './watch';
export { watchSurroundings } from './watch-surroundings';
