import { rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { blamedFor } from './blamed-for';
import { ruinOfAll } from './comparison.words';
import { swarm } from './dehumanising.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-feared',
  title: 'Presents a group of people as an invasion or as the ruin of everyone',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26', 'Public Order Act 1986 Part 3'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { fear: [swarm, ruinOfAll], group: anyGroup },
  when: [blamedFor('fear', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['fear', 'group'],
  message: 'This could be read as presenting a group of people as a danger to everyone.',
  because: 'It stirs up fear of people for who they are. Could you talk about what happened?',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      'A {{swarm of migrants}} on the beach again',
      '{{Muslims are a danger to our}} way of life',
      'More {{women in the control room will ruin this country}}',
    ],
    allow: [
      { text: 'Calling people a swarm of migrants helps nobody', because: 'speech about hate' },
      { text: 'We Scots are a danger to the buffet and to our trousers', because: 'of own group' },
      { text: 'My mum is a danger to the biscuit tin', because: 'one known person' },
      { text: 'Hate is a threat to the Muslims next door', because: 'fear is blamed on group' },
      { text: 'A swarm of bees on Duke Street', because: 'unseen' },
    ],
  },
});
