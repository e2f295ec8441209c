import { negated, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { generic, isNews } from './generic';
import { illDeed, illWord } from './ill.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { supportive } from './supportive';
import { disabilityTopic, elsewhere, orientationTopic, originTopic } from './topics.words';

export default rule({
  id: 'discrimination/group-spoken-ill-of',
  title: 'Speaks ill of a group of people',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: {
    blame: [illWord, illDeed],
    group: [...anyGroup, originTopic, elsewhere, orientationTopic, disabilityTopic],
  },
  when: [generic('group', 'blame')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group'), supportive, isNews, negated],
  mark: ['group', 'blame'],
  message: 'This could be read as speaking ill of a whole group of people.',
  because: 'Most people in the group did nothing of the kind. Could you say who did what instead?',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['Half the {{Lithuanians on our street have a scam}} going'],
    allow: [
      {
        text: 'The rumour that Lithuanians run a scam is a lie. Report it.',
        because: 'speech about hate',
      },
      { text: 'We Poles complain about the tea and nothing else', because: 'of own group' },
      { text: 'My girls complain at bath time', because: 'one known person' },
      { text: 'Poles complain with reason and we support them', because: 'supportive' },
      { text: 'Court told that Poles were lured into a scam', because: 'news' },
      { text: 'I never saw a scam run by Lithuanians', because: 'negated' },
      { text: 'That Pole on the till caught a thief', because: 'group is blamed' },
      { text: 'The boiler is a problem', because: 'unseen' },
    ],
  },
});
