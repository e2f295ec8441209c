import {
  near,
  negated,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  sport,
} from '../engine';
import { asView, corrected, inFiction, inHistory, onPublicRecord } from './circumstances';
import { award, declared, tie } from './favours.words';
import { identifiable } from './targets';

/** Something was given out, here or in the post replied to. */
const awardTold = predicate(
  'something was awarded',
  (match) => match.inSentence(award) || match.inContext(award),
);

/** The interest was declared, as it should be. */
const interestDeclared = predicate('interest declared', (match) => match.inText(declared));

export default rule({
  id: 'defamation/favour-to-friends',
  title: 'Says that an identifiable person favoured family or friends',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { tie, who: identifiable },
  when: [near('tie', 'who', 12), awardTold],
  unless: [negated, interestDeclared, onPublicRecord, corrected, sport, inFiction, inHistory],
  adjust: [
    { when: question, to: 'ask' },
    { when: asView, to: 'ask' },
  ],
  mark: ['tie', 'who'],
  message: ({ who }) => `This could be read as saying that ${who} favoured family or friends.`,
  because: 'Interests have to be declared, and the register can be read. Check it first.',
  endorsing: { message: 'This agrees with a post that says someone favoured friends.' },
  suggestions: [
    replaceSentence(
      'The register of interests and the minutes of [date] are published here: [link]',
      'Point to the record instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Cllr Hopcroft and {{her brother-in-law}} got the contract between them',
      'Surprise, the job goes to Gwyn Parry and {{his golf buddy}}',
      { text: 'Is it true that Cllr Hopcroft gave {{her own nephew}} the lease?', level: 'ask' },
    ],
    allow: [
      { text: 'Cllr Hopcroft has not given her brother a contract', because: 'negated' },
      {
        text: 'Cllr Hopcroft declared her brother’s bid for the contract and left',
        because: 'interest declared',
      },
      {
        text: 'The ombudsman found Cllr Hopcroft gave her nephew the lease',
        because: 'on public record',
      },
      {
        text: 'Cllr Hopcroft gave her nephew the lease, they said. It is untrue.',
        because: 'corrects or discourages',
      },
      {
        text: 'Rhys Tudor and his brother sign a new deal as strikers: striker of the year',
        because: 'sport',
      },
      { text: 'In this series Marcus gives his brother the job', because: 'fiction' },
      { text: 'In 1790 Mr Pugh gave his nephew the lease', because: 'history' },
      { text: 'Rhys Tudor and his brother opened a shop', because: 'something was awarded' },
    ],
  },
});
