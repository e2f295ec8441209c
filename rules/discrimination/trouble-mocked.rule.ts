import { removeSentence, replaceSentence, rule } from '../engine';
import { laughter } from './mockery.words';
import { distress, inTrouble } from './trouble.words';

export default rule({
  id: 'discrimination/trouble-mocked',
  title: 'Laughs at somebody in trouble',
  clause: 'equality.courtesy',
  law: ['Human Rights Act 1998 Sch 1 art 8', 'Equality Act 2010 s.149'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { distress, person: inTrouble, laughter },
  mark: 'distress',
  message: 'This could be read as laughing at somebody in trouble.',
  because: 'They may be ill, or cleared later, and they or their family may recognise themselves.',
  suggestions: [
    replaceSentence('A man was arrested and is in custody.', 'Say only what happened'),
    removeSentence(),
  ],
  examples: {
    flag: ['Shoplifter {{fell over}} his own trolley running from us 😂'],
    allow: [
      { text: 'My mate fell over at the fun run 😂', because: 'unseen' },
      { text: 'A victim was crying when we arrived. Support is in place.', because: 'unseen' },
    ],
  },
});
