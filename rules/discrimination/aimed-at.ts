import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { between } from './about-group';

/** `I hate seeing <group> left waiting` is about what they suffer; `seeing <group> here` is not. */
const WATCHING: ReadonlySet<string> = new Set('seeing hearing having letting'.split(' '));
const PLACES: ReadonlySet<string> = new Set(
  'in on at around here there everywhere all like and with who'.split(' '),
);

function endsAfter(match: Match, group: Hit): boolean {
  const next = match.source.tokens[group.last + 1];
  return next?.kind !== 'word' || PLACES.has(next.norm);
}

/** `I hate that <group> have to …` is about what they suffer. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'have are had get must still can cannot were'.split(' '),
);
const OBJECT_LINKS: ReadonlySet<string> = new Set(
  `a an the that this these those all every any each more such another so fucking bloody damn lot
  load bunch of to with near by from for at on in anywhere around be being touched us surrounded seeing
  having letting about hear help help some other next kind kinds sort type is are was you your me
  into one just only like than half date dating marry touch trust hire employ food has have been most whole entire group people person who must at = : — and
  good idea in because let their of
  stinking filthy dirty stupid ungrateful lazy little them here up out off over down if it`.split(
    /\s+/,
  ),
);

/** The attack is aimed at the group: it stands before it, with nothing but small words between. */
export function aimedAt(attack: string, group: string): Predicate {
  return predicate(
    `${attack} is aimed at ${group}`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(attack)];
      if (what.first > who.first) return false;
      const words = between(match, what, who);
      if (words.some((word) => WATCHING.has(word)) && !endsAfter(match, who)) return false;
      if (words[0] === 'that' && AUXILIARIES.has(match.wordsAfter(who, 1)[0] ?? '')) return false;
      return words.length <= 8 && words.every((word) => OBJECT_LINKS.has(word));
    },
    [attack, group],
  );
}
