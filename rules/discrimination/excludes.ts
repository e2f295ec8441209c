import { predicate } from '../engine';

const HARMLESS_AFTER = new Set(
  'sleep stay live go hide eat sit wait worship pray play park rest'.split(' '),
);
const NEGATING = new Set(
  "not no never nobody don't won't cannot can't shouldn't without stop stopped".split(' '),
);
const MOST_BETWEEN = 8;

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
    if (gap - 1 > MOST_BETWEEN) return false;
    if (
      match
        .wordsBefore(people.first < words.first ? people : words, 4)
        .some((word) => NEGATING.has(word))
    ) {
      return false;
    }
    return !match.wordsAfter(words, 2).some((word) => HARMLESS_AFTER.has(word));
  },
  ['exclusion', 'group'],
);
