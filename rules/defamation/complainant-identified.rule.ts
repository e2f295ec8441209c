import { negated, predicate, quotedSpeech, removeSentence, rule } from '../engine';
import { corrected, notInEarnest } from './circumstances';
import { complainant, sexualCase } from './identity.words';

/** The case is about a sexual offence, here or in the post replied to. */
const isSexualCase = predicate(
  'sexual case',
  (match) => match.inText(sexualCase) || match.inContext(sexualCase),
);

export default rule({
  id: 'defamation/complainant-identified',
  title: 'Could identify somebody who reported a sexual offence',
  clause: 'information.anonymity',
  law: ['Sexual Offences (Amendment) Act 1992 ss.1 and 5'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { complainant },
  when: [isSexualCase],
  unless: [negated, quotedSpeech, corrected, notInEarnest],
  mark: 'complainant',
  message: 'This could identify somebody who reported a sexual offence.',
  because: 'They have anonymity for life, even if nobody is charged. Please talk to Legal first.',
  endorsing: { message: 'This confirms who reported a sexual offence.' },
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'The {{woman who accused Gwyn Parry}} of rape works at the library',
      {
        text: '{{She’s the girl who reported}} him',
        kind: 'reply',
        context: 'Rape trial opens in Mold',
      },
    ],
    allow: [
      { text: 'We never name the woman who accused Gwyn Parry of rape', because: 'negated' },
      {
        text: '“The woman who accused Gwyn Parry of rape lives here,” one reply said, and we hid it',
        because: 'quoted speech',
      },
      {
        text: 'The woman who accused Gwyn Parry of rape has a right to peace: please don’t share',
        because: 'corrects or discourages',
      },
      {
        text: 'In this drama the woman who accused Marcus of rape leaves town',
        because: 'play, fiction or history',
      },
      {
        text: 'In 1890 the woman who accused Josh Pugh of rape left town',
        because: 'play, fiction or history',
      },
      {
        text: 'The woman who accused Gwyn Parry of parking badly has said sorry',
        because: 'sexual case',
      },
    ],
  },
});
