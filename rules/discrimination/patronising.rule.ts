import { aboutSelf, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { patronising } from './patronising.words';

export default rule({
  id: 'discrimination/patronising',
  title: 'Talks down to people for age, sex or disability',
  clause: 'equality.language',
  law: ['Equality Act 2010 ss.5, 6, 11 and 149'],
  contact: 'communications',
  level: { work: 'reword', personal: 'tip' },
  scope: 'sentence',
  looksFor: { phrase: patronising },
  unless: [aboutHate, aboutSelf],
  mark: 'phrase',
  message: 'This could be read as talking down to people.',
  because: 'It is kindly meant, but it praises people against a low expectation.',
  suggestions: [
    (match) => ({
      label: 'Take these words out',
      start: match.anchor.start,
      end: match.anchor.end,
      replacement: '',
    }),
    removeSentence(),
  ],
  examples: {
    flag: ['Our oldest volunteer is brilliant {{for her age}}'],
    allow: [
      {
        text: 'People say she is brilliant for her age, and she hates it',
        because: 'speech about hate',
      },
      { text: 'I’m no spring chicken', because: 'about self' },
      { text: 'Our oldest volunteer is brilliant', because: 'unseen' },
    ],
  },
});
