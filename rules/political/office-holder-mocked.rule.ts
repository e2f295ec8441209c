import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { neutral } from './levels';
import { officeHolders, partyLeaders } from './politicians.words';
import { irony, scorn } from './scorn.words';
import { aboutOthers, incident } from './settings.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

const otherPeople = predicate('about somebody else', (match) => match.inText([aboutOthers]));

/** `A former councillor was jailed for fraud`: the court said so. */
const reportedIncident = predicate('news of an incident', (match) => match.inSentence([incident]));

export default rule({
  id: 'political/office-holder-mocked',
  title: 'Mocks or insults a politician',
  clause: 'political.neutrality',
  law: ['SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: neutral('stop', 'ask'),
  scope: 'post',
  looksFor: {
    who: [officeHolders, partyLeaders],
    against: [scorn, irony],
  },
  when: [speaksOf('who', 'against')],
  unless: [
    negated.of('against'),
    quotedSpeech.of('against'),
    isSpeaker('who', 'against'),
    otherPeople,
    reportedIncident,
  ],
  mark: ['who', 'against'],
  message: ({ who }) => `This could be read as mocking or insulting a politician (“${who}”).`,
  because: {
    work: 'An official account keeps the trust of people of all views.',
    personal:
      'An attack on somebody identified with a party can count as affecting support for it.',
  },
  endorsing: { message: 'This agrees with a post that mocks or insults a politician.' },
  suggestions: [
    replaceSentence(
      'Our response to the announcement is on our website: [link]',
      'State the response',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'The {{Home Secretary is a clown}} and we all have to clear up.',
      '{{Somebody tell the Chancellor}} that diesel costs money',
      { text: 'Met our {{MP today. He hasn’t a clue}} about custody.', mode: 'personal' },
      { text: '{{Never trust Farage}} with anything', mode: 'personal' },
      { text: 'The {{Chancellor is a windbag}}', mode: 'work', profile: 'deputy', level: 'stop' },
      {
        text: 'The {{Home Secretary is a muppet}}',
        mode: 'work',
        profile: 'commissioner',
        level: 'stop',
      },
      { text: 'The {{mayor is a windbag}}', mode: 'work', profile: 'unrestricted', level: 'stop' },
    ],
    allow: [
      { text: 'Our MP is a windbag', mode: 'personal', profile: 'deputy', because: 'level' },
      {
        text: 'That minister is a muppet',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'Keir Tolland from the allotments is useless', mode: 'personal', because: 'unseen' },
      {
        text: 'The councillor was convicted of fraud in March',
        because: 'news of an incident',
      },
      { text: 'In this novel the Prime Minister is a clown', because: 'about somebody else' },
      { text: 'I would not call the Prime Minister a liar', because: 'negated' },
      {
        text: 'The councillor was met with a shout of “you absolute clown” and left',
        because: 'quoted speech',
      },
      {
        text: 'The Policing Minister said response times are a disgrace',
        because: 'who is the speaker',
      },
      {
        text: 'The mayor opened the fair. My stall was a complete shambles.',
        because: 'against is about who',
      },
      { text: 'Thanks to the Home Secretary for meeting our dog section', because: 'unseen' },
      { text: 'The PM is a clown', mode: 'personal', profile: 'unrestricted', because: 'level' },
    ],
  },
});
