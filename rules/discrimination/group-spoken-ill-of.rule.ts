import { negated, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { generic, isNews } from './generic';
import { illWord } from './ill.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { supportive } from './supportive';
import { disabilityTopic, orientationTopic, originTopic } from './topics.words';

export default rule({
  id: 'discrimination/group-spoken-ill-of',
  title: 'Speaks ill of a group of people',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: {
    blame: illWord,
    group: [...anyGroup, originTopic, orientationTopic, disabilityTopic],
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
      { text: 'The rumour that Lithuanians run a scam is wrong', because: 'speech about hate' },
    ],
  },
});
