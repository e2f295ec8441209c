import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { contests, sideHints } from './elections.words';
import { evenHanded } from './even-handed';
import { restricted } from './levels';

const voteMeant = predicate(
  'who governs is the matter',
  (match) => match.inText([contests]) || match.inContext([contests]),
);

export default rule({
  id: 'political/tactical-voting',
  title: 'Points to one side in a vote without naming a party',
  clause: 'political.restriction',
  law: ['SI 1990/851 reg 4', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'post',
  looksFor: { advice: sideHints },
  when: [voteMeant],
  unless: [negated, quotedSpeech, evenHanded],
  mark: 'advice',
  message: 'This reads as advice on how to vote against one side.',
  because: {
    work: 'An official account gives the times and rules of voting, and no advice whom to choose.',
    personal:
      'A party need not be named. Restricted staff may not try to affect its support, at any time.',
  },
  endorsing: { message: 'This agrees with advice on how to vote.' },
  suggestions: [
    replaceSentence(
      'Polling stations are open from 7am to 10pm. Bring photo ID.',
      'Give polling information',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: 'You all know the score in this seat: {{hold your nose}} and do it',
        mode: 'personal',
      },
      { text: 'On Thursday we can {{keep them out}} if everyone turns up', mode: 'personal' },
      {
        text: 'Please {{vote tactically}} on polling day',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      {
        text: '{{Vote tactically}} at the election',
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: 'Vote tactically on polling day',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: 'Keep them out at the election',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'On polling day we do not advise anyone to vote tactically', because: 'negated' },
      { text: 'The polling day flyer read “tactical vote needed here”', because: 'quoted speech' },
      {
        text: 'Whoever you vote for on polling day, tactical or not, bring photo ID. Tactical voting is legal.',
        because: 'even-handed',
      },
      {
        text: 'Hold your nose, the drains on Heol Las are being cleared',
        because: 'who governs is the matter',
      },
    ],
  },
});
