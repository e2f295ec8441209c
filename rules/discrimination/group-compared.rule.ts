import { predicate, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { lowlyThing, rankedAbove } from './comparison.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

const MOST_BEFORE = 6;
const MOST_AFTER = 5;

/** `a <thing> is brighter than a <group>`. */
const ranksBelow = predicate(
  'group is ranked below',
  (match) => {
    const [thing, above, group] = [match.hit('thing'), match.hit('above'), match.hit('group')];
    const before = above.first - thing.last - 1;
    const after = group.first - above.last - 1;
    return before >= 0 && before <= MOST_BEFORE && after >= 0 && after <= MOST_AFTER;
  },
  ['thing', 'above', 'group'],
);

export default rule({
  id: 'discrimination/group-compared',
  title: 'Ranks a group of people below an animal or a thing',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { above: rankedAbove, thing: lowlyThing, group: anyGroup },
  when: [ranksBelow],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['thing', 'group'],
  message: 'This could be read as saying that a group of people ranks below an animal or a thing.',
  because: 'It demeans everyone in the group, even as a joke.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['My {{goldfish has more sense than most women}}', 'A {{brick is more use than a Pole}}'],
    allow: [
      {
        text: 'He said a brick is more use than a Pole, and got the sack',
        because: 'speech about hate',
      },
      { text: 'My cat is cleverer than us Poles', because: 'of own group' },
      { text: 'The dog has more sense than my mum', because: 'one known person' },
      {
        text: 'My dog was better than ever once the walk was over and two women waved',
        because: 'group is ranked below',
      },
      { text: 'My cat is brighter than my phone', because: 'unseen' },
    ],
  },
});
