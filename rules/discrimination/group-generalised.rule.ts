import { rule } from '../engine';
import { saidOfAll } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { badTrait } from './contempt.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-generalised',
  title: 'Says something bad of everyone in a group',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { charge: badTrait, group: anyGroup },
  when: [saidOfAll('charge', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'charge'],
  message: 'This could be read as saying something bad of everyone in a group.',
  because: 'Most people in the group did nothing of the kind. Could you say who did what instead?',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      '{{Afghans are so violent}}, everyone knows it',
      '{{Women are too emotional}} for the control room',
      'Seems to me {{Sikhs are always this aggressive}}',
    ],
    allow: [
      { text: 'Stop telling people that Afghans are violent', because: 'speech about hate' },
      { text: 'We Welsh people are hopeless at good weather', because: 'of own group' },
      { text: 'My mum is dangerous in a garden centre', because: 'one known person' },
      {
        text: 'The Somali women were sick after the crossing',
        because: 'charge is said of all of group',
      },
      { text: 'The road is dangerous', because: 'unseen' },
    ],
  },
});
