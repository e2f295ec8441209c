import { negated, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { knownAsStaff } from './circumstances';
import { forRestricted, neutral } from './levels';
import { government } from './politicians.words';
import { scorn } from './scorn.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

export default rule({
  id: 'political/government-attacked',
  title: 'Attacks the government of the day',
  clause: 'political.neutrality',
  law: ['SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: neutral('ask', 'reword'),
  scope: 'post',
  looksFor: { government, against: scorn },
  when: [speaksOf('government', 'against')],
  unless: [negated.of('against'), quotedSpeech.of('against'), isSpeaker('government', 'against')],
  adjust: [{ when: forRestricted(knownAsStaff), to: 'ask' }],
  mark: 'against',
  message: ({ government }) =>
    `This could be read as an attack on the government (“${government}”).`,
  because: {
    work: 'An official account reports decisions and gives the published response, without taking sides.',
    personal:
      'A view against the governing party can count as affecting support. Criticism of a decision is safer than of people.',
  },
  endorsing: { message: 'This agrees with a post that attacks the government.' },
  suggestions: [
    replaceSentence(
      'Our published response to the decision is here: [link]',
      'Point to the response',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'This Government is {{out of ideas}} and everyone pays.',
      { text: 'The Home Office {{let us down}} again', mode: 'personal', level: 'reword' },
      {
        text: 'I work for the council and this Government is {{clueless}}',
        mode: 'personal',
        level: 'ask',
      },
      'The hostel grant ended in March. This government {{left us in the}} lurch.',
      {
        text: 'This government has {{betrayed}} every village',
        mode: 'work',
        profile: 'deputy',
        level: 'ask',
      },
      {
        text: 'The Home Office has {{failed}} us',
        mode: 'work',
        profile: 'commissioner',
        level: 'ask',
      },
      {
        text: 'This government is {{hopeless}}',
        mode: 'work',
        profile: 'unrestricted',
        level: 'ask',
      },
    ],
    allow: [
      {
        text: 'This government is hopeless',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: 'The Home Office is hopeless',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'Nobody here thinks the government is useless', because: 'negated' },
      {
        text: 'The Government was met with shouts of “clowns, the lot of you”',
        because: 'quoted speech',
      },
      {
        text: 'The Home Office described the old system as an absolute shambles',
        because: 'government is the speaker',
      },
      {
        text: 'The Welsh Government has published guidance. My desk is a total and utter shambles.',
        because: 'against is about government',
      },
      { text: 'The Government has published its response', because: 'unseen' },
      {
        text: 'This government is useless',
        mode: 'personal',
        profile: 'unrestricted',
        because: 'level',
      },
    ],
  },
});
