import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { knownAsStaff } from './circumstances';
import { employerPolicy } from './politicians.words';
import { irony, scorn } from './scorn.words';
import { aboutOthers } from './settings.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';
import { unionVoice } from './union.words';

const union = predicate('union voice', (match) => match.inText([unionVoice]));
const otherPeople = predicate('about somebody else', (match) => match.inText([aboutOthers]));

export default rule({
  id: 'political/employer-attacked',
  title: 'Publicly attacks the employer, its panel or its policy',
  clause: 'political.neutrality',
  contact: 'communications',
  level: { work: 'ask', personal: 'tip' },
  scope: 'post',
  looksFor: {
    employer: employerPolicy,
    against: [scorn, irony],
  },
  when: [speaksOf('employer', 'against')],
  unless: [
    negated.of('against'),
    quotedSpeech.of('against'),
    isSpeaker('employer', 'against'),
    otherPeople,
  ],
  adjust: [
    { when: union, to: 'tip' },
    { when: knownAsStaff, to: 'ask' },
  ],
  mark: 'against',
  message: ({ employer }) =>
    `This could be read as a public attack on your own organisation or policy (“${employer}”).`,
  because: {
    work: 'The account speaks for the organisation. Disagreement goes into the published response.',
    personal:
      'Readers who know where you work may take it as inside criticism. Raising concerns inside is protected.',
  },
  endorsing: { message: 'This agrees with a post that attacks your own organisation or policy.' },
  suggestions: [
    replaceSentence(
      'Our published response to the decision is here: [link]',
      'Point to the response',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Shame on}} the Police and Crime Panel for that vote.',
      {
        text: 'I work for the council and our leadership is {{clueless}}',
        mode: 'personal',
        level: 'ask',
      },
      { text: 'The precept is {{a joke}}', mode: 'personal', level: 'tip' },
      {
        text: 'UNISON members: the restructure {{lets people down}}, come to the meeting',
        level: 'tip',
      },
    ],
    allow: [
      { text: 'The force policy was a disgrace and we are sorry', because: 'about somebody else' },
      { text: 'The Police and Crime Panel is not a shambles', because: 'negated' },
      {
        text: 'The Panel minutes record the words “a complete shambles, frankly”',
        because: 'quoted speech',
      },
      {
        text: 'The Chief Constable described the building as a shambles',
        because: 'employer is the speaker',
      },
      {
        text: 'The Panel meets on Monday. Last night’s bake sale was a complete shambles.',
        because: 'against is about employer',
      },
      { text: 'The Panel asked for more detail on the precept', because: 'unseen' },
    ],
  },
});
