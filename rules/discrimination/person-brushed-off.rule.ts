import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { brushOff } from './abuse.words';

/** A reply to somebody, or a post that addresses an account. */
const inReply = predicate('is a reply', ({ source }) => source.before.length > 0);

export default rule({
  id: 'discrimination/person-brushed-off',
  title: 'Brushes somebody off in a reply',
  clause: 'equality.courtesy',
  law: ['Equality Act 2010 s.149'],
  contact: 'communications',
  level: { work: 'reword', personal: 'tip' },
  scope: 'sentence',
  looksFor: { brushOff },
  when: [inReply],
  unless: [aboutHate],
  mark: 'brushOff',
  message: 'This could be read as brushing somebody off.',
  because: {
    work: 'The person wrote to a public body. A short answer to their point keeps the door open.',
    personal: 'Readers may know where you work. A calmer line says the same.',
  },
  endorsing: 'off',
  suggestions: [
    replaceSentence('Thank you for raising this. Here is what we can do:', 'Answer the point'),
    removeSentence(),
  ],
  examples: {
    flag: [{ text: '{{Jog on}}, pal.', kind: 'reply', context: 'Nia: My road was not gritted' }],
    allow: [
      {
        text: 'Nobody here told you to get a life, I hope',
        kind: 'reply',
        context: 'Sian: Rude man on your desk',
        because: 'speech about hate',
      },
      { text: 'I jog on Sundays. Jog on with us!', because: 'is a reply' },
      { text: 'We will call you today', because: 'unseen' },
    ],
  },
});
