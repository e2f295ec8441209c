import { rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { deniedOf } from './denied-of';
import { outcast } from './groups.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { worth } from './worth.words';

export default rule({
  id: 'discrimination/group-belittled',
  title: 'Says that a group of people lacks worth, rights or ability',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { worth, group: [...anyGroup, outcast] },
  when: [deniedOf('worth', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'worth'],
  message: 'This could be read as saying that a group of people is worth less than others.',
  because: 'Readers from that group could feel demeaned, even where no insult is used.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      '{{Gypsies are not decent people}}, simple as that',
      '{{Poles can never be as good as}} our own lads',
      'Let’s be honest, {{Irish lives have never had value}} round here',
      'No {{Gypsy is worth listening}} to',
    ],
    allow: [
      {
        text: 'Whoever says Gypsies are not decent has not met my neighbours',
        because: 'speech about hate',
      },
      { text: 'We women are not normal before coffee', because: 'of own group' },
      { text: 'My mum is not normal, she irons socks', because: 'one known person' },
      { text: 'Women are clever', because: 'worth is denied of group' },
      {
        text: 'Disabled people matter no less than others',
        because: 'worth is denied of group',
      },
      { text: 'It does not matter', because: 'unseen' },
    ],
  },
});
