import { rule } from '../engine';
import { groupDoes } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { stereotype } from './stereotypes.words';

export default rule({
  id: 'discrimination/group-stereotyped',
  title: 'Repeats a stereotype, kind or unkind, about a group',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'reword', personal: 'reword' },
  scope: 'sentence',
  looksFor: { stereotype, group: anyGroup },
  when: [groupDoes('stereotype', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'stereotype'],
  message: 'This could be read as a stereotype about a group of people.',
  because: 'Even a kind one tells people what they are before they have done anything.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['{{Indians are so good with computers}}, aren’t they', '{{Older staff are past it}}'],
    allow: [
      {
        text: 'The notion that Indians are good with computers is tired',
        because: 'speech about hate',
      },
      { text: 'We Scots are good with money', because: 'of own group' },
      { text: 'My mum is useless with computers', because: 'one known person' },
      { text: 'Women wanted for our team. Anyone good with numbers can apply', because: 'unseen' },
      {
        text: 'Girls who came to the club are now good at maths',
        because: 'stereotype is what group does',
      },
    ],
  },
});
