import { either, predicate, remove, rule } from '../engine';
import { collarNumber, namedReference } from './police-references.shapes';
import { collarWords } from './police-references.words';
import { publicAppeal } from './public-appeal';
import { saidNearby } from './said-nearby';

const afterRank = predicate(
  'stands after a rank',
  (match) => match.hit('number').sign === collarNumber,
  ['number'],
);

export default rule({
  id: 'work-information/collar-number',
  title: 'Gives the collar or warrant number of an officer',
  clause: 'information.own-security',
  contact: 'professional-standards',
  level: { work: 'reword', personal: 'ask' },
  scope: 'sentence',
  looksFor: { number: [collarNumber, namedReference] },
  when: [
    either(
      'is a collar number by form or by name',
      afterRank,
      saidNearby('named as one', 'number', collarWords, 3),
    ),
  ],
  unless: [publicAppeal],
  mark: 'number',
  message: 'The number marked looks like a collar or warrant number.',
  because: 'It lets a stranger pose as that officer or find out more about them.',
  endorsing: 'off',
  suggestions: [remove('number', 'Remove the number')],
  examples: {
    flag: [
      'A big thank you to {{PC 40217}} for the talk',
      { text: 'new me: warrant number {{40217}}, same old boots', mode: 'personal' },
    ],
    allow: [
      { text: 'Call 101 and ask for PC 40217', because: 'public appeal' },
      { text: 'We lent 412 laptops', because: 'is a collar number by form or by name' },
      { text: 'Our PC room has new chairs', because: 'unseen' },
    ],
  },
});
