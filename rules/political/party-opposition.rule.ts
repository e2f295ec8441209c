import { negated, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { historical, voteNear } from './circumstances';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { partyOrLeader } from './party-signs';
import { irony, scorn } from './scorn.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

export default rule({
  id: 'political/party-opposition',
  title: 'Attacks a political party',
  clause: 'political.restriction',
  law: ['PRSRA 2011 Sch 16 para 200', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  looksFor: { party: partyOrLeader, against: [scorn, irony] },
  when: [speaksOf('party', 'against')],
  unless: [
    negated.of('against'),
    quotedSpeech.of('against'),
    isSpeaker('party', 'against'),
    historical,
    evenHanded,
  ],
  adjust: [{ when: forRestricted(voteNear), to: 'stop' }],
  mark: ['party', 'against'],
  message: ({ party }) =>
    `This could be read as turning people against a political party (“${party}”).`,
  because: {
    work: 'An official account must not appear to lose a party support, any more than to win it.',
    personal:
      'Politically restricted staff are bound at all times, and attacking a party counts like supporting one.',
  },
  endorsing: { message: 'This agrees with a post that attacks a political party.' },
  suggestions: [
    replaceSentence(
      'The published decision and the reasons for it are here: [link]',
      'Give the facts',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'The {{Tories have ruined}} every bus route in Powys.',
      {
        text: '{{Plaid Cymru promised us a clinic. They sold us out}} within a year.',
        mode: 'personal',
      },
      { text: '{{Labour are a shambles}}: remember in the booth', mode: 'personal', level: 'stop' },
      { text: '{{Never trust the Lib Dems}} with a budget', mode: 'personal' },
      { text: 'Is {{Reform UK just a circus}} of clowns?', mode: 'personal', level: 'ask' },
      {
        text: '{{Reform UK are clueless}}',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      { text: 'The {{Conservatives let us down}}', profile: 'deputy', level: 'ask' },
      {
        text: '{{Reform have wrecked}} the library',
        mode: 'work',
        profile: 'deputy',
        level: 'ask',
      },
      {
        text: 'The {{Lib Dems are hopeless}}',
        mode: 'work',
        profile: 'commissioner',
        level: 'ask',
      },
      {
        text: 'The {{Tories ruined}} our buses',
        mode: 'work',
        profile: 'unrestricted',
        level: 'ask',
      },
      { text: '{{Labour are hopeless}}', mode: 'personal', profile: 'unrestricted', level: 'tip' },
    ],
    allow: [
      {
        text: 'In 1931 the Tories were useless on trade, says my essay',
        because: 'history or study',
      },
      { text: 'Labour are hopeless', mode: 'personal', profile: 'deputy', because: 'level' },
      {
        text: 'The Greens are hopeless',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'Nobody is saying the Greens are useless', because: 'negated' },
      {
        text: 'The Labour stall was met with shouts of “you absolute clowns”',
        because: 'quoted speech',
      },
      {
        text: 'The Tories called the new one-way system a disgrace',
        because: 'party is the speaker',
      },
      {
        text: 'Labour, Plaid and Reform all had a shambles of a count night: no tea',
        because: 'even-handed',
      },
      {
        text: 'The Lib Dem group asked about bins. My hall is a shambles after the flood clear-up.',
        because: 'against is about party',
      },
      { text: 'Our street party was a shambles and I loved it', because: 'unseen' },
      { text: 'The Tories are liars', mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
