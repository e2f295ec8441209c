import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { insultNoun } from './contempt.words';
import { dehumanising } from './dehumanising.words';

const BE = new Set("is are 's was be =".split(' '));
const SMALL = new Set(
  'so just really very such a an common total absolute fucking bloody little of'.split(' '),
);

/**
 * The insult and the characteristic make one description of a person: `a filthy <trait>` at the
 * end of the clause, `<trait> scum`, `being <trait> is disgusting`.
 */
export function insultsTrait(insult: string, trait: string): Predicate {
  return predicate(
    `${insult} is joined to ${trait}`,
    (match) => {
      const [attack, who] = [match.hit(insult), match.hit(trait)];
      if (attack.first < who.first) {
        return attack.last + 1 === who.first && endsClause(match, who) && isOfPerson(match, attack);
      }
      const words = match.source.tokens.slice(who.last + 1, attack.first).map(({ norm }) => norm);
      if (words.length === 0) {
        if (COLOURS_AND_AGES.has(who.lemma) && !PLAIN.has(attack.lemma)) return false;
        return (
          (attack.sign === insultNoun || attack.sign === dehumanising) && endsClause(match, attack)
        );
      }
      const isBeing = match.wordsBefore(who, 1)[0] === 'being';
      return isBeing && words.length <= 4 && words.every((word) => BE.has(word) || SMALL.has(word));
    },
    [insult, trait],
  );
}

/** `an old dog`, `a black rat`: an animal of that age or colour. */
const COLOURS_AND_AGES = new Set(
  'old older young younger black brown white straight teenage elderly'.split(' '),
);
const PLAIN = new Set('scum trash filth vermin garbage dirt'.split(' '));

/** Nothing follows that the adjective could belong to. */
function endsClause({ source }: Match, hit: Hit): boolean {
  const next = source.tokens[hit.last + 1];
  if (next === undefined || next.kind === 'break' || next.kind === 'punctuation') return true;
  if (source.sentenceOf(hit.last)?.last === hit.last || next.kind === 'emoji') return true;
  return FOLLOWERS.has(next.norm);
}
const FOLLOWERS = new Set(
  'and who that in on at from outside again like with next is are'.split(' '),
);

const DETERMINERS = new Set(
  'a an you that this these those the of such some another your'.split(' '),
);

function isOfPerson(match: Match, attack: Hit): boolean {
  const [before] = match.wordsBefore(attack, 1);
  return before === undefined || DETERMINERS.has(before);
}
