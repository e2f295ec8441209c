import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { theLot } from './groups.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { away, removal } from './told-to-leave.words';

const MOST_BEFORE = 5;
const MOST_AFTER = 2;
const DENYING = new Set("not never no don't won't can't cannot stop against nobody to".split(' '));

/** `send the <group> back`, `get these <group> out of our …`. */
const sentAway = predicate(
  'group is sent away',
  (match) => {
    const [verb, group, to] = [match.hit('removal'), match.hit('group'), match.hit('away')];
    const before = group.first - verb.last - 1;
    const after = to.first - group.last - 1;
    if (before < 0 || before > MOST_BEFORE || after < 0 || after > MOST_AFTER) return false;
    const asked = match.wordsBefore(verb, 2);
    return (
      !asked.some((word) => DENYING.has(word)) || asked.includes('want') || asked.includes('need')
    );
  },
  ['removal', 'group', 'away'],
);

export default rule({
  id: 'discrimination/group-sent-away',
  title: 'Calls for a group of people to be sent away or kept out',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9, 10 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { removal, away, group: [...anyGroup, theLot] },
  when: [sentAway],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['removal', 'away'],
  message: 'This could be read as calling for a group of people to be sent away or kept out.',
  because: 'Readers from that group could feel unwelcome, and it would be linked to your work.',
  suggestions: [
    replaceSentence('Everyone who lives here is welcome.', 'Say who is welcome'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Too late to be polite, {{send the migrants back}}',
      { text: '{{Ship them out}}', kind: 'reply', context: 'Hotel to house 60 asylum seekers' },
    ],
    allow: [
      {
        text: 'He shouted “send the migrants back” and was arrested',
        because: 'speech about hate',
      },
      { text: 'Send us Poles home early for Christmas', because: 'of own group' },
      { text: 'Send my mum home with some cake', because: 'one known person' },
      { text: 'Do not send the refugees back to danger', because: 'group is sent away' },
      { text: 'Send the parcel back', because: 'unseen' },
    ],
  },
});
