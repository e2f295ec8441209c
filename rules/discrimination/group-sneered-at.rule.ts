import { predicate, rule } from '../engine';
import { aboutHate } from './about-hate';
import { namedGroup } from './groups';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { faithSymbol, sneer, support } from './sneer.words';

/** The sneer stands in the group's sentence or in the one beside it. */
const beside = predicate(
  'sneer is beside group',
  (match) =>
    Math.abs(
      match.sentenceOf(match.hit('sneer')).index - match.sentenceOf(match.hit('group')).index,
    ) <= 1,
  ['sneer', 'group'],
);

/** The post is on the group's side. */
const supportive = predicate('supportive', (match) => match.inText(support));

export default rule({
  id: 'discrimination/group-sneered-at',
  title: 'Speaks of a group with a sneer or a hint',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { sneer, group: [...namedGroup, faithSymbol] },
  when: [beside],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group'), supportive],
  mark: 'group',
  message: 'Beside this group the wording could be read as a hint that all of them are like that.',
  because: 'A hint is remembered as a statement, and people from that group will read it.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      'Sat beside two {{Travellers}} on the train and checked my wallet, no wonder',
      'Not being funny but {{Romanians}} drive like that',
    ],
    allow: [
      {
        text: 'He said let me guess, another Romanian. We reported it.',
        because: 'speech about hate',
      },
      { text: 'No wonder we Scots wear layers', because: 'of own group' },
      { text: 'No wonder my mum is tired', because: 'one known person' },
      { text: 'No wonder women do not feel safe here', because: 'supportive' },
      {
        text: 'No wonder the lift broke. It is old. A panel met. Women attended.',
        because: 'sneer is beside group',
      },
      { text: 'No wonder the lift broke', because: 'unseen' },
    ],
  },
});
