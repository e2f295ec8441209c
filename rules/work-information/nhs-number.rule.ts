import { both, either, predicate, remove, replace, rule, textOf } from '../engine';
import { digitsOf, passesModulus11 } from './checksums';
import { nhsWords } from './identifiers.words';
import { tenDigits } from './person-numbers.shapes';
import { saidNearby } from './said-nearby';

const checksOut = predicate(
  'checksum holds',
  (match) => passesModulus11(digitsOf(textOf(match.hit('number')))),
  ['number'],
);

/** `943 476 5919`: the grouping used on letters and cards. */
const grouped = predicate(
  'grouped as on a letter',
  (match) => /^\d{3} \d{3} \d{4}$/.test(textOf(match.hit('number'))),
  ['number'],
);

export default rule({
  id: 'work-information/nhs-number',
  title: 'Contains an NHS number',
  clause: 'information.personal-data',
  law: ['UK GDPR art 9', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { number: tenDigits },
  when: [
    either(
      'is an NHS number by form or by name',
      both('checks out as grouped', checksOut, grouped),
      saidNearby('called an NHS number', 'number', nhsWords, 4),
    ),
  ],
  mark: 'number',
  message: 'The number marked looks like an NHS number.',
  because: 'It leads to one person’s health record and should stay private.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Mrs Achebe, NHS no {{9991234828}}, is booked in for Tuesday',
      { text: 'dad’s letter has {{999 417 3065}} on it, what do I do', mode: 'personal' },
    ],
    allow: [
      {
        text: 'We counted 4471230912 grains of rice for charity',
        because: 'is an NHS number by form or by name',
      },
      {
        text: 'Ticket 221 300 4515 won the hamper',
        because: 'is an NHS number by form or by name',
      },
      { text: 'The NHS saved £1,250,000,000 on energy', because: 'unseen' },
    ],
  },
});
