import { remove, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { aboutSomebody } from './about-somebody';
import { putDown } from './abuse.words';
import { abusiveName } from './abusive-name';
import { ofOneself } from './of-oneself';

export default rule({
  id: 'discrimination/person-put-down',
  title: 'Puts one person down by a comparison or a set phrase',
  clause: 'equality.courtesy',
  law: ['Protection from Harassment Act 1997 ss.1–4', 'Communications Act 2003 s.127'],
  contact: 'line-manager',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { putDown: [putDown, abusiveName] },
  when: [aboutSomebody],
  unless: [aboutHate, ofOneself],
  mark: 'putDown',
  message: 'This could be read as an insult to one person.',
  because:
    'The person, or anyone who knows them, may see it. What they did can be said without it.',
  suggestions: [remove('putDown', 'Take the insult out'), removeSentence()],
  examples: {
    flag: [
      'Thanks to Olu Adeyemi for nothing, {{waste of space}} that he is',
      '{{Face like a}} dropped pie, that ref',
      'Gareth Pugh {{couldn’t manage a raffle}}',
    ],
    allow: [
      {
        text: 'Gareth Pugh was called a waste of space and reported it',
        because: 'speech about hate',
      },
      {
        text: 'I’ve a face like a beetroot',
        kind: 'reply',
        context: 'Warm today',
        because: 'about self',
      },
      { text: 'The printer is a waste of space', because: 'about somebody' },
      { text: 'Gareth Pugh has a voice like an angel', because: 'unseen' },
    ],
  },
});
