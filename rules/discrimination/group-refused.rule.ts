import { type Hit, type Match, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { dealing } from './exclusion.words';
import { noneHere } from './none-here';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { supportive } from './supportive';

const REFUSING: ReadonlySet<string> = new Set(
  "not no never won't wont wouldn't wouldnt don't dont refuse refused refusing rather stop avoid nobody ".split(
    ' ',
  ),
);
/** Others who refuse are reported, not joined. */
const OTHERS: ReadonlySet<string> = new Set('he she they it was were been his her'.split(' '));
const OBJECT: ReadonlySet<string> = new Set(
  `a an the that this these those any more another some all of us to with by from for near next in on around behind under beside alongside
  bunch load hotel full door my our your kids house home flat room table car be being orders instructions advice lip food money have having want see let letting one single bloody fucking your their out`.split(
    /\s+/,
  ),
);
const MOST_BEFORE = 4;
const MOST_BETWEEN = 6;

/** `I’m not being served by a <group>`, `wouldn’t let a flat to <group>`. */
const refused = predicate(
  'group is refused',
  (match) => {
    const [verb, group] = [match.hit('dealing'), match.hit('group')];
    if (verb.sign === noneHere) return verb.last + 1 === group.first;
    const between = match.source.tokens.slice(verb.last + 1, group.first).map(({ norm }) => norm);
    if (verb.first > group.first || between.length > MOST_BETWEEN) return false;
    return (
      between.every((word) => OBJECT.has(word)) &&
      isRefusal(match, verb) &&
      !match.wordsAfter(group, 3).some((word) => word === 'less' || word === 'than') &&
      (!WATCHED.has(verb.lemma) || endsThere(match, group))
    );
  },
  ['dealing', 'group'],
);

function isRefusal(match: Match, verb: Hit): boolean {
  const before = match.wordsBefore(verb, MOST_BEFORE);
  return before.some((word) => REFUSING.has(word)) && !before.some((word) => OTHERS.has(word));
}

const WATCHED: ReadonlySet<string> = new Set('let allow see have want take'.split(' '));

/** `don’t let women walk home alone` refuses nobody. */
function endsThere(match: Match, group: Hit): boolean {
  const next = match.source.tokens[group.last + 1];
  return next?.kind !== 'word' || PLACES.has(next.norm);
}
const PLACES: ReadonlySet<string> = new Set(
  'at near around round here there anywhere next and or but with again ever thanks tell teaching living telling touching looking running driving as if because when'.split(
    ' ',
  ),
);

export default rule({
  id: 'discrimination/group-refused',
  title: 'Refuses to deal with people of a group',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.13, 26 and 29'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { dealing: [dealing, noneHere], group: anyGroup },
  when: [refused],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group'), supportive],
  mark: ['dealing', 'group'],
  message: 'This could be read as refusing people for who they are.',
  because: 'Readers from that group could feel unwelcome, and it would be linked to your work.',
  suggestions: [
    replaceSentence('Everyone who lives here is welcome.', 'Say who is welcome'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'I would not {{rent to a Romanian}}',
      'Not being {{served by a Muslim}}, ta',
      '{{No more Travellers}} in our pub',
    ],
    allow: [
      {
        text: 'The claim that you should never rent to a Romanian is vile',
        because: 'speech about hate',
      },
      { text: 'I wouldn’t hire another of us Poles', because: 'of own group' },
      {
        text: 'I would not let my mum near a ladder, or teach my mum',
        because: 'one known person',
      },
      { text: 'We would never rent to Romanians and not help', because: 'supportive' },
      { text: 'We rent to Romanians', because: 'group is refused' },
      { text: 'We would not rent a van', because: 'unseen' },
    ],
  },
});
