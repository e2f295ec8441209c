import { rule } from '../engine';
import { groupDoes } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { demeaningHabit } from './contempt.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-accused',
  title: 'Charges a whole group with what some people do',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { habit: demeaningHabit, group: anyGroup },
  when: [groupDoes('habit', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'habit'],
  message: 'This could be read as charging everyone in a group with the same thing.',
  because: 'It judges people for who they are. Could you say who did what, where and when?',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      '{{Travellers steal}} anything that is not nailed down',
      'A hotel full of Syrians? {{They refuse to work}}, I hear.',
      '{{Women just lie about}} it to get their own way',
      '{{Migrants taking over}} the seafront again',
    ],
    allow: [
      {
        text: 'He told the room that Travellers steal. Nobody laughed.',
        because: 'speech about hate',
      },
      { text: 'We Scots never wash the good pans', because: 'of own group' },
      { text: 'My mum lies about her age', because: 'one known person' },
      { text: 'Migrants whose boats sink are robbing no one', because: 'habit is what group does' },
      { text: 'People who steal bikes will be caught', because: 'unseen' },
    ],
  },
});
