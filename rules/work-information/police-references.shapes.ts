import { pattern } from '../engine';

const called = { masked: true, called: 'the reference marked' };

/** Crime references `42/12345/26` and `1234567/26`, arrest numbers `26/42EX/01/12345K`, PNC identities `26/12345K`. */
export const caseReference = pattern({
  name: 'case reference',
  ...called,
  regex:
    /(?<![\w/.-])(?:\d{2}\/\d{4,7}\/\d{2}|\d{7}\/\d{2}|\d{2}\/\d{2}[A-Z0-9]{2}\/\d{2}\/\d{1,11}[A-Z]|\d{2}\/\d{4,7}[A-Z]|\d{2}[A-Z]{2}\d{7}\/?\d{2}|[A-Z]\d{4}[A-Z]{2})(?![\w/-])/g,
});

/** Whatever stands after `custody number` or `exhibit`: letters, digits and strokes, with a digit. */
export const namedReference = pattern({
  name: 'reference',
  ...called,
  regex:
    /(?<![\w/.£$€-])(?:[A-Za-z]{2,6}\/\d{1,4}|(?:[A-Za-z]{0,6}[/-]?)\d[\dA-Za-z]{1,12}(?:[/-][\dA-Za-z]{1,10}){0,4})(?![\w/-])/g,
});

/** A shoulder number after a rank: `PC 4821`; years are left to computers. */
export const collarNumber = pattern({
  name: 'collar number',
  ...called,
  regex:
    /(?<![\w-])(?:PC|PS|PCSO|DC|DS|SC|Sgt|Insp|Con|[Cc]ollar|[Ss]houlder)\.? ?(?!(?:19|20)\d\d(?!\d))\d{3,5}(?![\w,.]\d|\w)/g,
});
