import { followedBy, type Sense } from '../engine';

/** `charged` as by the police, not `charged me £300`, `charged for it` or `charged down the wing`. */
export const withOffence: Sense = (at) =>
  !followedBy(
    at,
    ...'me us you him her them £ my our for a extra down up into double twice'.split(' '),
  );
