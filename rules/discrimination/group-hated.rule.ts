import { type Hit, type Match, predicate, rule } from '../engine';
import { groupWhoDoes } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { aimedAt } from './aimed-at';
import { sexGroup } from './groups.words';
import { disgustAt, likeOne, loathing } from './hostility.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

const toward = aimedAt('hostility', 'group');
const at = groupWhoDoes('hostility', 'group');

/** `I loathe <group>`, but `<group> make me sick`. */
const directed = predicate(
  'hostility is directed at group',
  (match) => {
    const [hostility, group] = [match.hit('hostility'), match.hit('group')];
    if (hostility.sign === likeOne) {
      return hostility.last + 1 === group.first && group.sign !== sexGroup;
    }
    if (isTurnedRound(match, group)) return false;
    return (hostility.sign === loathing ? toward : at).holds(match);
  },
  ['hostility', 'group'],
);

/** `yet to meet a <group> who didn't help` praises them. */
function isTurnedRound(match: Match, group: Hit): boolean {
  return /^(?:\w+ )?(?:who|that) (?:didn't|wasn't|hasn't|would not|wouldn't|did not)/.test(
    match.wordsAfter(group, 3).join(' '),
  );
}

export default rule({
  id: 'discrimination/group-hated',
  title: 'Says that the writer loathes a group of people',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { hostility: [loathing, disgustAt, likeOne], group: anyGroup },
  when: [directed],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['hostility', 'group'],
  message: 'This could be read as hostility towards a whole group of people.',
  because: 'Anyone from that group would wonder how you would treat them at work.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      '{{I can’t stand Albanians}}',
      '{{So sick of seeing all these foreigners}} on the estate',
      '{{Lesbians make me want to puke}}',
      'The {{Muslims in this place make my blood boil}}',
    ],
    allow: [
      { text: 'Anyone who says I hate Sikhs has never met me', because: 'speech about hate' },
      {
        text: 'I hate being the only one of us, as a Muslim woman',
        because: 'hostility is directed at group',
      },
      { text: 'I can’t stand us Poles at karaoke', because: 'of own group' },
      { text: 'I hate that woman from the till', because: 'one known person' },
      {
        text: 'I hate seeing disabled people left waiting in the rain',
        because: 'hostility is directed at group',
      },
      { text: 'I can’t stand Mondays', because: 'unseen' },
    ],
  },
});
