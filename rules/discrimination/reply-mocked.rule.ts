import { either, predicate, removeSentence, rule } from '../engine';
import { namedGroup } from './groups';
import { mockingEmoji } from './mockery.words';
import { onePerson } from './person-spoken-to';

const MOST_WORDS = 6;

/** Hardly anything but emoji, in answer to somebody. */
const bareReply = predicate(
  'is a bare reply',
  ({ source }) =>
    source.before.length > 0 &&
    source.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS,
);

/** `our new striker 🐒`: right after somebody, and after nothing else. */
const rightAfter = predicate('right after somebody', ({ anchor, source, sentence }) =>
  [...onePerson, ...namedGroup].some((sign) =>
    source
      .hitsIn(sign, sentence)
      .some(({ first, last }) => last + 1 === anchor.first && first <= sentence.first + 2),
  ),
);

export default rule({
  id: 'discrimination/reply-mocked',
  title: 'Answers or names somebody with an animal or a sneer in emoji',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 s.26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { emoji: mockingEmoji },
  when: [either('is aimed at somebody', bareReply, rightAfter)],
  mark: 'emoji',
  message: 'Beside a person, these emoji could be read as calling them an animal.',
  because: 'Emoji aimed at people count like words, and have led to bans and charges.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{🐒}}🍌', kind: 'reply', context: 'Kofi Mensah: Gutted to lose but thank you all' },
      'That new goalie {{🐒}}🍌',
    ],
    allow: [
      { text: '🐒🍌 Feeding time at the zoo today', because: 'is aimed at somebody' },
      { text: 'Well played', kind: 'reply', context: 'Kofi Mensah: Gutted', because: 'unseen' },
    ],
  },
});
