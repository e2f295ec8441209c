import { type Match, type Predicate, predicate } from '../engine';

const NEGATORS: ReadonlySet<string> = new Set(
  `not never no isn't aren't arent isnt ain't aint don't dont doesn't doesnt can't cant cannot won't
  wouldn't shouldn't hardly barely nothing wasn't weren't hasn't haven't`.split(/\s+/),
);
/** Words that may stand between people and a worth that is denied them. */
const LINKS: ReadonlySet<string> = new Set(
  `are is be being been do does did can could will would should ever any a an the of all ever really
  truly fully even as to in have has had your our my lives life like you that those these them at
  clearly just simply this very so quite exactly and people person for with much no much more`.split(
    /\s+/,
  ),
);

const EXPECTING: ReadonlySet<string> = new Set('expect trust rely count get ask'.split(' '));

/** The group is said not to have the worth: `<group> can never be <worth>`, `no <group> is <worth>`. */
export function deniedOf(worth: string, group: string): Predicate {
  return predicate(`${worth} is denied of ${group}`, (match) => isDenied(match, worth, group), [
    worth,
    group,
  ]);
}

function isDenied(match: Match, worth: string, group: string): boolean {
  const [what, who] = [match.hit(worth), match.hit(group)];
  if (match.wordsAfter(what, 3).some((word) => word === 'less' || word === 'any')) return false;
  const { tokens } = match.source;
  if (who.first > what.first) {
    // `no rights for <group>`, `not worth a penny to <group>`
    const before = match.wordsBefore(what, 3);
    const inside = tokens.slice(what.first, what.last + 1).map(({ norm }) => norm);
    return who.first - what.last <= 4 && [...before, ...inside].some((word) => NEGATORS.has(word));
  }
  const words = tokens.slice(who.last + 1, what.first).map(({ norm }) => norm);
  if (words.length > 7) return false;
  const before = match.wordsBefore(who, 5);
  // `can't expect a <group> to …`
  const despaired =
    before.some((word) => EXPECTING.has(word)) && before.some((word) => NEGATORS.has(word));
  const negators =
    words.filter((word) => NEGATORS.has(word)).length + (before[0] === 'no' || despaired ? 1 : 0);
  return negators === 1 && words.every((word) => NEGATORS.has(word) || LINKS.has(word));
}
