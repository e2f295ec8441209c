import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { namedGroup } from './groups';
import { jokeOpening } from './mockery.words';
import { ofOwnGroup } from './own-group';

const MOST_BETWEEN = 4;

/** `What do you call a …`: the group is what the joke asks about. */
const butt = predicate(
  'group is the butt',
  (match) => {
    const gap = match.hit('group').first - match.hit('opening').last - 1;
    return gap >= 0 && gap <= MOST_BETWEEN;
  },
  ['opening', 'group'],
);

export default rule({
  id: 'discrimination/group-joked-about',
  title: 'Tells a joke about a group of people',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { opening: jokeOpening, group: namedGroup },
  when: [butt],
  unless: [aboutHate, ofOwnGroup.of('group')],
  mark: ['opening', 'group'],
  message: 'A joke about people of one kind could be read as making fun of all of them.',
  because: 'Said as a joke it still lands on everyone it fits, and it stays with your name.',
  suggestions: [
    replaceSentence('Here is what made me laugh today.', 'Tell another story'),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{How do you spot a Welshman}}? He is under the umbrella with the holes.',
      {
        text: '{{😂}}😂',
        kind: 'reply',
        context: 'What do you call a Pole with a ladder? Late again.',
      },
    ],
    allow: [
      {
        text: 'He said “how do you confuse a Pole” and was told it is not funny',
        because: 'speech about hate',
      },
      { text: 'What do you call a bunch of us Welshmen? A choir.', because: 'of own group' },
      {
        text: 'How do you get from the station to the harbour, asked the two Poles',
        because: 'group is the butt',
      },
      { text: 'What do you call a sleeping bull?', because: 'unseen' },
    ],
  },
});
