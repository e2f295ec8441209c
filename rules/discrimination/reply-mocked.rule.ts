import { predicate, removeSentence, rule } from '../engine';
import { mockingEmoji } from './mockery.words';

const MOST_WORDS = 6;

/** Hardly anything but emoji, in answer to somebody. */
const bareReply = predicate(
  'is a bare reply',
  ({ source }) =>
    source.before.length > 0 &&
    source.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS,
);

export default rule({
  id: 'discrimination/reply-mocked',
  title: 'Answers somebody with an animal or a sneer in emoji',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 s.26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { emoji: mockingEmoji },
  when: [bareReply],
  mark: 'emoji',
  message: 'As an answer to a person, these emoji could be read as calling them an animal.',
  because: 'Emoji aimed at people count like words, and have led to bans and charges.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{🐒}}🍌', kind: 'reply', context: 'Kofi Mensah: Gutted to lose but thank you all' },
    ],
    allow: [
      { text: '🐒🍌 Feeding time at the zoo today', because: 'is a bare reply' },
      { text: 'Well played', kind: 'reply', context: 'Kofi Mensah: Gutted', because: 'unseen' },
    ],
  },
});
