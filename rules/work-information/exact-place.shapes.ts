import { pattern } from '../engine';

const called = { masked: true, called: 'the place marked' };

/** Latitude and longitude with at least four decimals, near enough for one house. */
export const coordinates = pattern({
  name: 'coordinates',
  ...called,
  regex: /(?<![\w.,-])-?\d{1,2}\.\d{4,8}(?:° ?[NS])?, ?-?\d{1,3}\.\d{4,8}(?:° ?[EW])?(?!\w|\.\w)/g,
});

/** Three words that stand for three metres: `///comet.ladle.fern`. */
export const threeWords = pattern({
  name: 'what3words',
  ...called,
  gate: (plain) => plain.includes('///') || plain.includes('w3w') || plain.includes('what3words'),
  regex:
    /(?:\/\/\/|(?<=what3words |w3w |what3words\.com\/|w3w\.co\/))[a-z]{3,14}\.[a-z]{3,14}\.[a-z]{3,14}(?!\w|\.\w)/g,
});

/** A reference to the national grid, to a hundred metres or less: `TL 812 065`. */
export const gridReference = pattern({
  name: 'grid reference',
  ...called,
  regex: /(?<![\w-])[HNST][A-HJ-Z] ?\d{3,5} ?\d{3,5}(?![\w-])/g,
});
