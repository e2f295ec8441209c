import { type Hit, type Match, predicate, rule } from '../engine';
import { aboutHate } from './about-hate';
import { badTrait, crimeNoun, insultingTrait, insultNoun } from './contempt.words';
import { dehumanising } from './dehumanising.words';
import { namedGroup } from './groups';
import { disgustAt } from './hostility.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';
import { orientationTopic, originTopic } from './topics.words';

const MOST_IN_TOPIC = 3;
const MOST_BEFORE = 3;

/** `<group>? Cheats`, `Two <group> on the telly. Makes me sick`: the comment has no subject but them. */
const commentsOn = predicate(
  'comment is on group',
  (match) => {
    const [group, comment] = [match.hit('group'), match.hit('comment')];
    const [topic, remark] = [match.sentenceOf(group), match.sentenceOf(comment)];
    if (remark.index !== topic.index + 1 || comment.first - remark.first > MOST_BEFORE)
      return false;
    if (comment.sign === disgustAt) return comment.first === remark.first;
    const words = match.source.tokens
      .slice(topic.first, topic.last + 1)
      .filter(({ kind }) => kind === 'word');
    return words.length <= MOST_IN_TOPIC && isFragment(match, comment, remark.first);
  },
  ['group', 'comment'],
);

/** Only commas and adjectives stand before it: `Cheap, rude`, `All thieves`. */
function isFragment({ source }: Match, comment: Hit, first: number): boolean {
  return source.tokens
    .slice(first, comment.first)
    .every(({ norm }) => /^[a-z]{3,}$|^,$/.test(norm) && !SUBJECTS.has(norm));
}
const SUBJECTS: ReadonlySet<string> = new Set(
  'the that this what why how who not don you your our'.split(' '),
);

export default rule({
  id: 'discrimination/group-summed-up',
  title: 'Names a group and sums it up in the next breath',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: {
    comment: [insultingTrait, badTrait, insultNoun, crimeNoun, dehumanising, disgustAt],
    group: [...namedGroup, originTopic, orientationTopic],
  },
  when: [commentsOn],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['comment'],
  message: 'This could be read as a verdict on a whole group of people.',
  because:
    'Readers from that group could feel judged for who they are. Could you say what happened?',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['Bulgarians? {{Crooks}}, the pack', 'Two lesbians at the bar. {{Makes me sick}}'],
    allow: [
      { text: 'Bulgarians? Crooks, he said. Report it.', because: 'speech about hate' },
      { text: 'Us Bulgarians? Clowns at weddings', because: 'of own group' },
      { text: 'My mum? Dangerous near a till', because: 'one known person' },
      { text: 'Bulgarians ran the stall. The mud was disgusting', because: 'comment is on group' },
      { text: 'The mud was disgusting', because: 'unseen' },
    ],
  },
});
