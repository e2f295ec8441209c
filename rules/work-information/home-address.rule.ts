import { either, personName, predicate, remove, replace, rule, textOf } from '../engine';
import { birthDateWords } from './identifiers.words';
import { livesAtWords, livingWords, publicPlaceWords } from './official.words';
import { houseAndStreet, numberedPlace, postcode } from './place.shapes';
import { isNear } from './said-nearby';

const POSTCODE = /[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;

const isFull = predicate(
  'full with its postcode',
  (match) =>
    match.hit('address').sign === houseAndStreet &&
    (POSTCODE.test(textOf(match.hit('address'))) || match.inSentence(postcode)),
  ['address'],
);
/** A bare number and name needs the stronger word directly before it. */
const livedAt = predicate(
  'said to be lived at',
  (match) => {
    const address = match.hit('address');
    if (address.sign === houseAndStreet) {
      return (
        isNear(match, address, livingWords, 8) ||
        match.source
          .hits(personName)
          .some(({ last }) => last < address.first && address.first - last < 4)
      );
    }
    return match.source
      .hitsIn(livesAtWords, match.sentence)
      .some(({ last }) => last < address.first && address.first - last < 4);
  },
  ['address'],
);
/** The name of the street itself may sound like one: `Chapel Row`. */
const publicPlace = predicate(
  'public place',
  (match) => {
    const address = match.hit('address');
    const elsewhere = match.source
      .hits(publicPlaceWords)
      .some(({ first, last }) => last < address.first || first > address.last);
    return elsewhere && !match.inText(birthDateWords);
  },
  ['address'],
);

export default rule({
  id: 'work-information/home-address',
  title: 'Gives the address of somebody’s home',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { address: [houseAndStreet, numberedPlace] },
  when: [either('is a home by postcode or by word', isFull, livedAt)],
  unless: [publicPlace],
  mark: 'address',
  message: 'The words marked look like somebody’s home address.',
  because: 'A house number leads strangers to one door and cannot be taken back.',
  endorsing: 'off',
  suggestions: [
    remove('address', 'Remove the address'),
    replace('address', '[address removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Parcel for Mrs Bhatt, {{4 Alder Croft, ZZ9 8QX}}, came to us by mistake',
      { text: 'he lives at {{31 tanyard lane}} if anyone wants a word', mode: 'personal' },
      'Units are at the domestic at {{Flat 2, 18 Heol Fawr}}',
    ],
    allow: [
      { text: 'We mended 31 Tanyard', because: 'is a home by postcode or by word' },
      {
        text: 'Our drop-in moves to 4 Market Street, ZZ9 8QX from May',
        because: 'public place',
      },
      {
        text: 'The tree outside 12 Mill Lane has come down, mind out',
        because: 'is a home by postcode or by word',
      },
      { text: 'The bus leaves from Mill Lane at 12', because: 'unseen' },
    ],
  },
});
