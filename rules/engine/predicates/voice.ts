import type { Match } from '../match';
import { type Predicate, predicate } from '../predicate';

const FROM_OR_AGAINST = new Set(['from', 'against', 'on', 'at', 'to', 'off', 'with']);
const BE = new Set(
  "is was were been being be are am get gets got getting having 's isn't wasn't".split(' '),
);
const SMALL = new Set('a the my our his her their your this that not'.split(' '));

/**
 * `who` is on the receiving end of `act`: a passive (`Dana was robbed`) without `by who`, or the
 * object (`robbed Dana`, `stole from Dana`). Grammar decides about passives; without it the words do.
 */
export function victim(who: string, act: string): Predicate {
  return predicate(`${who} is the victim`, (match) => isVictim(match, who, act), [who, act]);
}

function isVictim(match: Match, who: string, act: string): boolean {
  const person = match.hit(who);
  const deed = match.hit(act);
  const { tokens } = match.source;
  if (person.first < deed.first) {
    const between = tokens.slice(person.last + 1, deed.first).map(({ norm }) => norm);
    if (between[0] === "'s" && between.length > 1 && !between.includes('a')) return true;
    const passive = match.isTagged(deed, 'Passive') ?? between.some((word) => BE.has(word));
    if (passive && match.isTagged(deed, 'Verb') !== false && isParticiple(match, act)) {
      return true;
    }
    return false;
  }
  const between = tokens.slice(deed.last + 1, person.first).map(({ norm }) => norm);
  return between.length === 0
    ? isVerb(match, act)
    : between.every((word) => SMALL.has(word) || FROM_OR_AGAINST.has(word));
}

function isVerb(match: Match, act: string): boolean {
  const { sign, lemma } = match.hit(act);
  return sign.kind === 'words' && (sign.verbs ?? []).includes(lemma);
}

/** `stolen`, `robbed`: a verb form that can follow `was`. */
function isParticiple(match: Match, act: string): boolean {
  const word = match.source.tokens[match.hit(act).first]?.norm ?? '';
  return isVerb(match, act) && !word.endsWith('ing');
}
