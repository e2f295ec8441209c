import { type Hit, type Match, predicate } from '../engine';
import { permission } from './exclusion.words';

const HARMLESS_AFTER = new Set(
  'sleep stay live go hide eat sit wait worship pray play park rest suffer struggle die feel be fall slip left choose afraid victim'.split(
    ' ',
  ),
);
const NEGATING = new Set(
  "not no never nobody don't won't cannot can't shouldn't without stop stopped".split(' '),
);
const MOST_BETWEEN = 8;

/** `no <group> should be sent back`; `nobody over 80` says it in its own first word. */
function isDenied(match: Match, first: Hit): boolean {
  const opening = match.source.tokens[first.first]?.norm ?? '';
  return [opening, ...match.wordsBefore(first, 4)].some((word) => NEGATING.has(word));
}

/** `banning the <thing> won't help a <group>` bans no people. */
const MOST_AFTER_BAN = 2;
const isBan = ({ lemma, source, first }: Hit): boolean =>
  /^(?:ban|stop)/.test(source.tokens[first]?.norm ?? lemma);

/**
 * The people told to leave or shut out are the group: beside the words, in the same clause, and
 * neither denied (`no refugee should be sent back`) nor told of a need (`no place to sleep`).
 */
export const excludes = predicate(
  'exclusion is of group',
  (match) => {
    const [words, people] = [match.hit('exclusion'), match.hit('group')];
    const { source } = match;
    if (source.clauseOf(words.first) !== source.clauseOf(people.first)) return false;
    const gap = words.first > people.first ? words.first - people.last : people.first - words.last;
    if (gap - 1 > (isBan(words) ? MOST_AFTER_BAN : MOST_BETWEEN)) return false;
    const denied = isDenied(match, people.first < words.first ? people : words);
    if (denied !== (words.sign === permission)) return false;
    if (words.sign === permission && people.first > words.first) return false;
    const after = match.wordsAfter(words, 2);
    // `should not have to fight` is on their side
    if (after[0] === 'to' && match.source.tokens[words.last]?.norm === 'have') return false;
    return !after.some((word) => HARMLESS_AFTER.has(word));
  },
  ['exclusion', 'group'],
);
