import { rule } from '../engine';
import { groupDoes } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { coarseDismissal } from './hostility.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-dismissed',
  title: 'Swears at a group of people to be gone',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26', 'Communications Act 2003 s.127'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { dismissal: coarseDismissal, group: anyGroup },
  when: [groupDoes('dismissal', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'dismissal'],
  message: 'This could be read as swearing at a whole group of people.',
  because: 'Readers from that group could feel threatened or unwelcome.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['All {{foreigners can fuck off}}', '{{Christians should just shut up}}'],
    allow: [
      {
        text: 'Telling foreigners to fuck off is a good way to lose this account',
        because: 'speech about hate',
      },
      { text: 'We girls should shut up and dance', because: 'of own group' },
      { text: 'My mum can sod off with her diet tips', because: 'one known person' },
      {
        text: 'Sod off, damp, the women sang',
        because: 'dismissal is what group does',
      },
      { text: 'Sod off, rain', because: 'unseen' },
    ],
  },
});
