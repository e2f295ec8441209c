import {
  mention,
  negated,
  personName,
  predicate,
  question,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { businesslike, otherElection, ownAccount, rulesOfVoting } from './circumstances';
import { evenHanded } from './even-handed';
import { restricted } from './levels';
import { someoneStands } from './someone-stands';

/** A name, a handle, he or she: not any candidate. */
const ofOneMeant = predicate(
  'one person is meant',
  (match) =>
    match.inSentence([personName, mention]) ||
    match.source.tokens
      .slice(match.sentence.first, match.sentence.last + 1)
      .some(({ norm }) => /^s?he(?:$|')/.test(norm)),
);

export default rule({
  id: 'political/candidate-remark',
  title: 'Remarks on somebody standing for election',
  clause: 'political.restriction',
  law: ['SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  givesWay: 'post',
  looksFor: { standing: someoneStands },
  when: [ownAccount, ofOneMeant],
  unless: [negated, quotedSpeech, question, otherElection, rulesOfVoting, businesslike, evenHanded],
  mark: 'standing',
  message: 'A remark on somebody standing for election could be read as for or against them.',
  because:
    'Restricted staff may not try to help or harm a candidate. Pointing to the full list is fine.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'The list of all candidates is on the council’s website: [link]',
      'Point to the full list',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'Saw Nia Brome {{asking for votes}} outside the baths', mode: 'personal' },
      {
        text: 'Ade from the chip shop is {{up for election}} in Roath',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
    ],
    allow: [
      { text: 'She is up for election in Roath', because: 'own account' },
      {
        text: 'Polling day: the rain came in sideways',
        mode: 'personal',
        because: 'one person is meant',
      },
      { text: 'He is not up for election this year', mode: 'personal', because: 'negated' },
      {
        text: 'He muttered “she is up for election again” and left',
        mode: 'personal',
        because: 'quoted speech',
      },
      { text: 'Is she up for election this year?', mode: 'personal', because: 'question' },
      {
        text: 'He is up for election as shop steward with UNISON',
        mode: 'personal',
        because: 'another kind of election',
      },
      {
        text: 'He forgot his photo ID on polling day',
        mode: 'personal',
        because: 'rules and arrangements',
      },
      {
        text: 'He must publish his expenses if he is up for election',
        mode: 'personal',
        because: 'business or information',
      },
      {
        text: 'She asked every candidate who is up for election the same thing',
        mode: 'personal',
        because: 'even-handed',
      },
    ],
  },
});
