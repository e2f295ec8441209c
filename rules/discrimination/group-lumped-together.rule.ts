import { type Hit, type Match, predicate, rule, type Sign } from '../engine';
import { aboutHate } from './about-hate';
import { badTrait, crimeNoun, demeaningHabit, insultingTrait, insultNoun } from './contempt.words';
import { namedGroup } from './groups';
import { illDeed, illWord } from './ill.words';
import { ofOwnGroup } from './own-group';
import { sayWhatHappened } from './say-instead';
import { generaliser, support } from './support.words';

const OPENERS = new Set([
  ',',
  '.',
  '—',
  '-',
  ':',
  '"',
  'and',
  'but',
  'because',
  'as',
  'that',
  'like',
  'the',
]);

const MOST_BETWEEN = 4;

function isOneClause({ source }: Match, group: Hit, word: Hit): boolean {
  return source.clauseOf(group.first) === source.clauseOf(word.first);
}

const QUANTIFIERS: ReadonlySet<string> = new Set('all every most half these those'.split(' '));

/** `all Poles make …`, at the start of its clause and with something said of them after. */
function isOfEveryone(match: Match, group: Hit, word: Hit): boolean {
  const [before = ','] = match.wordsBefore(word, 1);
  const [next = ''] = match.wordsAfter(group, 1);
  return (
    QUANTIFIERS.has(word.lemma) &&
    OPENERS.has(before) &&
    /^[a-z]+$/.test(next) &&
    !LIMITING.has(next)
  );
}
const LIMITING: ReadonlySet<string> = new Set(
  'who in of at on with and or from that are can will deserve'.split(' '),
);

/** A bare plural that opens its clause, with the generalising word right after it. */
const bareAndGeneral = predicate(
  'every one of group is meant',
  (match) => {
    const [group, word] = [match.hit('group'), match.hit('word')];
    if (word.last === group.first - 1) return isOfEveryone(match, group, word);
    const gap = word.first - group.last - 1;
    if (AMONG_US.test(match.wordsAfter(group, 2).join(' '))) return false;
    if (deniesIll(match, word)) return false;
    if (MODEST.test(word.lemma) && LIKE_ALL.has(match.wordsAfter(word, 1)[0] ?? '')) return false;
    if (word.lemma === 'every' || gap < 0 || gap > MOST_BETWEEN || !isOneClause(match, group, word))
      return false;
    if (match.wordsBefore(word, gap).some((one) => MILDER.has(one))) return false;
    const plural =
      /(?:s|people|men|women|folk|lot|lobby|brigade|today|nowadays|days|chinese|irish|welsh|elderly|blacks)$/;
    if (!plural.test(match.source.tokens[group.last]?.norm ?? '')) return false;
    const [before = ',', further = ','] = match.wordsBefore(group, 2);
    return OPENERS.has(before) || (QUANTIFIERS.has(before) && OPENERS.has(further));
  },
  ['group', 'word'],
);

const MILDER: ReadonlySet<string> = new Set(
  "can will trying often sometimes may don't doesn't isn't aren't won't can't not".split(' '),
);

/** `the Poles in my team`: people the writer knows. */
const AMONG_US = /^(?:in|on|at|from) (?:my|our)$/;

/** `<group> don't run the banks` stands up for them. */
function deniesIll({ source, sentence }: Match, { first, last }: Hit): boolean {
  return (
    NEGATION.test(source.tokens[first]?.norm ?? '') &&
    ILL.some((sign) =>
      source
        .hitsIn(sign, sentence)
        .some((hit) => hit.first > last && hit.first - last <= MOST_BETWEEN),
    )
  );
}
const NEGATION = /n't$|^(?:dont|wont|cant|cannot|do|will|should)$/;
const ILL: readonly Sign[] = [
  illWord,
  illDeed,
  demeaningHabit,
  badTrait,
  insultingTrait,
  crimeNoun,
  insultNoun,
];

/** `are just people`, `only want to get home`: no more than everybody else. */
const MODEST = /^(?:just|only|want|get)$/;
const LIKE_ALL: ReadonlySet<string> = new Set(
  'trying blamed people human humans like as doing living getting asking kids folk normal the to want'.split(
    ' ',
  ),
);

const supportive = predicate('supportive', (match) => match.inText(support));

export default rule({
  id: 'discrimination/group-lumped-together',
  title: 'Says what everyone in a group always or never does',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'reword', personal: 'reword' },
  scope: 'sentence',
  looksFor: { word: generaliser, group: namedGroup },
  when: [bareAndGeneral],
  unless: [aboutHate, ofOwnGroup.of('group'), supportive],
  mark: ['group', 'word'],
  message: 'This could be read as saying that everyone in a group is the same.',
  because: 'It is true of some people at most. Saying who and when makes it fair.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['{{Lithuanians never}} queue, have you seen', '{{Pensioners always}} grumble'],
    allow: [
      { text: 'The myth that Lithuanians never queue is tired', because: 'speech about hate' },
      { text: 'As Scots always do, we danced', because: 'of own group' },
      { text: 'Women never feel safe at this stop. Please light it', because: 'supportive' },
      { text: 'Two women always open the hall', because: 'every one of group is meant' },
      { text: 'Dogs always bark', because: 'unseen' },
    ],
  },
});
