import { before, predicate, remove, replace, rule, textOf } from '../engine';
import { birthDateWords, ownWords } from './identifiers.words';
import { fullDate } from './person-numbers.shapes';
import { inItsSentence } from './said-nearby';

/** `born on 4 May 1929` is biography; a date of birth in a record is in figures or called one. */
const biography = predicate(
  'biography',
  (match) => match.hit('cue').lemma.startsWith('born') && /[a-z]/i.test(textOf(match.hit('date'))),
  ['cue', 'date'],
);

export default rule({
  id: 'work-information/date-of-birth',
  title: 'Gives a person’s date of birth',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { cue: birthDateWords, date: fullDate },
  when: [before('cue', 'date', 4)],
  unless: [biography],
  adjust: [{ when: inItsSentence('the writer’s own', ownWords), to: 'ask' }],
  mark: ['cue', 'date'],
  message: 'This gives a full date of birth.',
  because: 'Together with a name it opens accounts and records in that person’s name.',
  endorsing: 'off',
  suggestions: [
    remove('date', 'Remove the date'),
    replace('date', '[date removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Is this the right Mr Siddiqui, {{DOB 04/11/1962}}?',
      'She was {{born 12.6.1981}} and lives locally',
      { text: 'my {{date of birth is 3 May 1990}} if that speeds it up', level: 'ask' },
    ],
    allow: [
      {
        text: 'His dob was wrong in three of the letters we had, and he wrote again on 04/11/2026',
        because: 'cue before date',
      },
      { text: 'The poet was born on 27 October 1914 in Swansea', because: 'biography' },
      { text: 'The meeting on 04/11/2026 has been moved', because: 'unseen' },
      { text: 'Bring proof of your date of birth and address', because: 'unseen' },
    ],
  },
});
