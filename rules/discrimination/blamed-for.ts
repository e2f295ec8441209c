import { type Predicate, predicate } from '../engine';
import { ruinOfAll } from './comparison.words';

const OF: ReadonlySet<string> = new Set(
  `of these those the all more illegal bloody fucking such more and like from young male a by`.split(
    /\s+/,
  ),
);
const DENYING: ReadonlySet<string> = new Set(
  "not no never aren't isn't without don't doesn't against hate racism poverty cuts violence".split(
    ' ',
  ),
);
const MOST_BETWEEN = 8;

/** The group is what swarms (`a swarm of <group>`) or what ruins (`<group> in power will ruin …`). */
export function blamedFor(fear: string, group: string): Predicate {
  return predicate(
    `${fear} is blamed on ${group}`,
    (match) => {
      const [what, who] = [match.hit(fear), match.hit(group)];
      const { source } = match;
      if (source.clauseOf(what.first) !== source.clauseOf(who.first)) return false;
      const [from, to] = what.first < who.first ? [what, who] : [who, what];
      const words = source.tokens.slice(from.last + 1, to.first).map(({ norm }) => norm);
      if (what.sign === ruinOfAll && from === what) return false;
      if (words.length > MOST_BETWEEN || words.some((word) => DENYING.has(word))) return false;
      return from === who || words.every((word) => OF.has(word));
    },
    [fear, group],
  );
}
