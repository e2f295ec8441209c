import { negated, predicate, quotedSpeech, removeSentence, rule } from '../engine';
import { accusation } from './acts';
import { accountedFor, notInEarnest } from './circumstances';
import { sharing } from './hints.words';

/** The post that is answered accuses somebody. */
const contextAccuses = predicate('context accuses', (match) => match.inContext(accusation));

export default rule({
  id: 'defamation/allegation-shared',
  title: 'Passes on or confirms an accusation made in the post it answers',
  clause: 'defamation.repetition',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { sharing },
  when: [contextAccuses],
  unless: [negated, quotedSpeech, accountedFor, notInEarnest],
  mark: 'sharing',
  message: 'This makes the accusation in the post you answer your own.',
  because: 'In law, repeating or confirming what others say counts as saying it yourself.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{Always knew}} it',
        kind: 'quote',
        context: 'Kev Marlowe stole the church roof',
      },
    ],
    allow: [
      {
        text: 'I never said he called it',
        kind: 'quote',
        context: 'Kev Marlowe stole the church roof',
        because: 'negated',
      },
      {
        text: '“Always knew it”, they wrote',
        kind: 'quote',
        context: 'Kev Marlowe stole the church roof',
        because: 'quoted speech',
      },
      {
        text: 'Told you, it is untrue',
        kind: 'quote',
        context: 'Kev Marlowe stole the church roof',
        because: 'on record or taken back',
      },
      {
        text: 'Called it in episode one',
        kind: 'quote',
        context: 'The butler is the murderer',
        because: 'play, fiction or history',
      },
      { text: 'Called it', kind: 'quote', context: 'Rain by noon', because: 'context accuses' },
    ],
  },
});
