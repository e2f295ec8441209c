import { negated, quotedSpeech, removeSentence, rule } from '../engine';
import { stances } from './issues.words';
import { foreignPolitics } from './politicians.words';
import { praise } from './praise.words';
import { irony, scorn } from './scorn.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

export default rule({
  id: 'political/foreign-politics',
  title: 'Takes sides in the politics of another country',
  clause: 'political.neutrality',
  contact: 'communications',
  level: { work: 'tip', personal: 'none' },
  scope: 'post',
  looksFor: { who: foreignPolitics, stance: [scorn, praise, irony, stances] },
  when: [speaksOf('who', 'stance')],
  unless: [negated.of('stance'), quotedSpeech.of('stance'), isSpeaker('who', 'stance')],
  mark: 'stance',
  message: ({ who }) => `This takes sides in the politics of another country (“${who}”).`,
  because:
    'The restriction on party politics does not cover it. An official account still serves people of all views.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [{ text: 'Trump is a {{clown}} and so is his dog', level: 'tip' }],
    allow: [
      { text: 'Nobody here says the Kremlin is useless', because: 'negated' },
      {
        text: 'The Republicans were met with shouts of “you absolute clowns”',
        because: 'quoted speech',
      },
      { text: 'The Kremlin called the report a farce', because: 'who is the speaker' },
      {
        text: 'Trump lands at noon. My desk is covered in utter codswallop again',
        because: 'stance is about who',
      },
      { text: 'Trump is a clown', mode: 'personal', because: 'level' },
      { text: 'The US President visits on Friday: road closures below', because: 'unseen' },
    ],
  },
});
