import { carried, type Hit, type Match, predicate, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { lowlyThing } from './comparison.words';
import { crimeNoun } from './contempt.words';
import { dehumanising } from './dehumanising.words';
import { outcast } from './groups.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { originTopic } from './topics.words';

const MOST_BEFORE = 6;
const LIKE: ReadonlySet<string> = new Set('like as than resemble resembles'.split(' '));
const SMALL: ReadonlySet<string> = new Set(
  'a an the so many bloody fucking wild little'.split(' '),
);

/** `<group> eat like pigs`: `like` with only small words before the animal, and the group before that. */
const likened = predicate(
  'group is likened to thing',
  (match) => {
    const [thing, group] = [match.hit('thing'), match.hit('group')];
    const like = likeBefore(match, thing);
    // `disabled people as scroungers` is how somebody else sees them
    if (like === group.last + 1 && match.source.tokens[like]?.norm === 'as') return false;
    return like > group.last && like - group.last - 1 <= MOST_BEFORE;
  },
  ['thing', 'group'],
);

function likeBefore({ source }: Match, thing: Hit): number {
  let at = thing.first - 1;
  while (SMALL.has(source.tokens[at]?.norm ?? '')) at -= 1;
  return LIKE.has(source.tokens[at]?.norm ?? '') ? at : -1;
}

export default rule({
  id: 'discrimination/group-likened',
  title: 'Likens a group of people to an animal or a thing',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    thing: [lowlyThing, dehumanising, crimeNoun],
    group: [...anyGroup, carried(originTopic, 'group'), outcast],
  },
  when: [likened],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'thing'],
  message: 'This could be read as likening a group of people to an animal or a thing.',
  because: 'It demeans everyone in the group, even as a joke.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['{{Lithuanians eat like pigs}}', 'Those {{Sikhs live like rats}} above the shop'],
    allow: [
      { text: 'Telling people that Sikhs live like rats is vile', because: 'speech about hate' },
      { text: 'We Poles eat like pigs at Christmas', because: 'of own group' },
      { text: 'My mum eats like a flea', because: 'one known person' },
      { text: 'Two Poles rescued a dog', because: 'group is likened to thing' },
      { text: 'We eat like pigs', because: 'unseen' },
    ],
  },
});
