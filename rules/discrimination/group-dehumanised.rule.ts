import { rule } from '../engine';
import { saidOf } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { dehumanising } from './dehumanising.words';
import { outcast } from './groups.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-dehumanised',
  title: 'Speaks of a group of people as animals, dirt or disease',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26', 'Public Order Act 1986 Parts 3 and 3A'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { word: dehumanising, group: [...anyGroup, outcast] },
  when: [saidOf('word', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'word'],
  message: 'This could be read as saying that a group of people is less than human.',
  because: 'Readers from that group could feel demeaned, and others may repeat it with your name.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      'The {{Romanians around here are just vermin}}',
      'Honestly, {{asylum seekers are little more than rats}}.',
      '{{Pakistanis = 🪳}}',
      'Lots of Poles moved in last year. {{They are filth}}, every last one.',
      'Have they moved that {{Traveller scum}} yet?',
      'Most {{Trav3llers seem like v e r m i n}}',
    ],
    allow: [
      { text: 'Please stop saying Travellers are vermin.', because: 'speech about hate' },
      { text: 'We Poles are animals on the dance floor', because: 'of own group' },
      { text: 'My girls are little monkeys at bedtime', because: 'one known person' },
      {
        text: 'Refugees walked past rubbish and rats to reach the camp',
        because: 'word is said of group',
      },
      { text: 'No refugee is vermin', because: 'word is said of group' },
      { text: 'The bins in Station Road are full of vermin', because: 'unseen' },
    ],
  },
});
