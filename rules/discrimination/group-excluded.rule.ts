import { removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { excludes } from './excludes';
import { expulsion, noPlace, permission } from './exclusion.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';

export default rule({
  id: 'discrimination/group-excluded',
  title: 'Tells a group of people to leave, or denies them a place or a right',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4, 13 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { exclusion: [expulsion, noPlace, permission], group: anyGroup },
  when: [excludes],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['exclusion', 'group'],
  message: 'This could be read as saying that a group of people does not belong.',
  because: 'Readers from that group could feel unwelcome, and it would be linked to your work.',
  suggestions: [
    replaceSentence('Everyone who lives here is welcome.', 'Say who is welcome'),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Deport all the Romanians}}',
      '{{Girls have no business being}} in a fire engine',
      '{{Muslims should not be allowed near}} this school',
      {
        text: '{{They do not belong}} here',
        kind: 'reply',
        context: 'Centre for asylum seekers opens',
      },
    ],
    allow: [
      {
        text: 'No Sikh should be told to go home',
        because: 'exclusion is of group',
      },
      {
        text: 'The idea that Muslims have no place here is old and wrong',
        because: 'speech about hate',
      },
      { text: 'As women, no place in the van suits us', because: 'of own group' },
      { text: 'My mum has no business being this funny', because: 'one known person' },
      { text: 'Send it back', because: 'unseen' },
    ],
  },
});
