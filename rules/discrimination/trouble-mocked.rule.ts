import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { laughter } from './mockery.words';
import { distress, inTrouble } from './trouble.words';

/** An official account that laughs mocks them already; a private one when the trouble is told. */
const atTheirCost = predicate(
  'at their cost',
  (match) => match.post.situation.mode === 'work' || match.inText(distress),
);

export default rule({
  id: 'discrimination/trouble-mocked',
  title: 'Laughs at somebody in trouble',
  clause: 'equality.courtesy',
  law: ['Human Rights Act 1998 Sch 1 art 8', 'Equality Act 2010 s.149'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { person: inTrouble, laughter },
  when: [atTheirCost],
  mark: 'person',
  message: 'This could be read as laughing at somebody in trouble.',
  because: 'They may be ill, or cleared later, and they or their family may recognise themselves.',
  suggestions: [
    replaceSentence('A man was arrested and is in custody.', 'Say only what happened'),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: '{{Shoplifter}} fell over his own trolley running from me 😂', mode: 'personal' },
      'The {{burglar}} left his wallet behind 😂',
    ],
    allow: [
      { text: 'My robber costume won 😂', mode: 'personal', because: 'at their cost' },
      { text: 'My mate fell over at the fun run 😂', because: 'unseen' },
      { text: 'A victim was crying when we arrived. Support is in place.', because: 'unseen' },
    ],
  },
});
