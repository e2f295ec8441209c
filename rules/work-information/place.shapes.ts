import { pattern } from '../engine';

const STREET =
  'road|rd|street|st|lane|ln|avenue|ave|close|drive|dr|way|crescent|cres|terrace|court|ct|place|gardens|gdns|grove|rise|row|walk|mews|square|hill|green|park|parade|view|heights|croft|meadows?|fields?|wynd';

/** Welsh street words stand before the name: `Heol Fawr`. */
const STRYD = 'heol|ffordd|stryd|lôn|maes|clos|cwrt|rhodfa';

const POSTCODE = '[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}';

const called = { masked: true, called: 'the address marked' };

/** House number and street: `27 Larch Rise`, `Flat 3, 9a Station Road`, with the postcode if one follows. */
export const houseAndStreet = pattern({
  name: 'house number and street',
  ...called,
  regex: new RegExp(
    `(?<![\\w£$€.,:/-])(?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:(?:[A-Za-z][\\w']{1,20} ){1,3}(?:${STREET})|(?:${STRYD})(?: [a-z'-]{1,20}){1,3})(?!\\w)(?:,? (?:[A-Z][\\w'-]{1,20},? ){0,3}${POSTCODE}(?!\\w))?`,
    'gi',
  ),
  accept: (found) =>
    found
      .split(/[ ,]+/)
      .slice(1)
      .every((word) => !NO_STREET.has(word.toLowerCase())),
});

/** Words between a number and a street word that show that no address is meant: `3 of the road`. */
const NO_STREET = new Set(
  'car hall town community leisure retail industrial business country theme skate water library till am pm centre of the a an in on at to for and or by from with is are was were people men women officers cars vehicles miles metres minutes mins hours days weeks months years pm am per cent this that our your my their his her new more other old which who where when have has had been be'.split(
    ' ',
  ),
);

/** A number before a name with a capital: an address only after `lives at` or the like. */
export const numberedPlace = pattern({
  name: 'numbered place',
  ...called,
  regex:
    /(?<![\w£$€.,:/-])\d{1,5}[a-z]?,? (?:\d{1,5} )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,3}/gu,
});

/** A postcode written with capitals. */
export const postcode = pattern({
  name: 'postcode',
  ...called,
  regex: /(?<![\w])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/g,
});
