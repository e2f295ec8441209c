import { followedBy, listed, listedSet, type Place } from '../engine';

/** No cowboy of the films: `a cowboy hat`, `a cowboy and a pirate`. */
export const notOfTheWest = (at: Place): boolean =>
  !followedBy(at, ...WEST) && !at.source.tokens.some(({ norm }) => COMPANY.has(norm));

const WEST = listed(
  'night hat hats boots boot film films costume outfit songs song ranch party movie dancing',
);
const COMPANY = listedSet(
  'pirate pirates princess indians indian sheriff lasso horse rodeo saddle dressed',
);
