import { ADVERBS, BE, PASSIVE_GET, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import type { Match } from '../match';
import { type Predicate, predicate } from '../predicate';
import type { Hit } from '../sign';

const FROM_OR_AGAINST = new Set(['from', 'against', 'on', 'at', 'to', 'off', 'with']);
const SMALL = new Set(
  'a the my our his her their your this that not poor old young wee'.split(' '),
);
const POSSESSIVES = new Set('his her their its my our your'.split(' '));
/** How far a subject may stand before its verb. */
const FURTHEST = 10;
const RELATIVE = new Set(['who', 'that']);

/**
 * `who` is on the receiving end of `act`: a passive (`Dana was robbed`) without `by who`, or the
 * object (`robbed Dana`, `stole from Dana`, `it was Dana they robbed`). Grammar adds passives that
 * the words do not show.
 */
export function victim(who: string, act: string): Predicate {
  return predicate(`${who} is the victim`, (match) => isVictim(match, who, act), [who, act]);
}

/** `who` does what `act` tells: its subject, or `by who` after a passive. */
export function agent(who: string, act: string): Predicate {
  return predicate(`${who} is the agent`, (match) => isAgent(match, who, act), [who, act]);
}

function isVictim(match: Match, who: string, act: string): boolean {
  const person = match.hit(who);
  const deed = match.hit(act);
  if (person.first < deed.first) {
    const between = wordsBetween(match, person, deed);
    if (between[0] === "'s" && between.length > 1 && !between.includes('a')) return true;
    if (lostSomething(between) || isFronted(between)) return true;
    const passive = isPassive(match, deed) || match.isTagged(deed, 'Passive') === true;
    return passive && match.isTagged(deed, 'Verb') !== false && isVerb(deed);
  }
  const between = wordsBetween(match, deed, person);
  return between.length === 0
    ? isVerb(deed)
    : between.every((word) => SMALL.has(word) || FROM_OR_AGAINST.has(word));
}

function isAgent(match: Match, who: string, act: string): boolean {
  const person = match.hit(who);
  const deed = match.hit(act);
  if (person.first > deed.first) return wordsBetween(match, deed, person).at(-1) === 'by';
  const between = wordsBetween(match, person, deed);
  if (between.length > FURTHEST || between[0] === "'s" || !isVerb(deed)) return false;
  if (isPassive(match, deed) || lostSomething(between)) return false;
  return !between.some((word) => SUBJECT_PRONOUNS.has(word) && !RELATIVE.has(word));
}

function wordsBetween(match: Match, from: Hit, to: Hit): readonly string[] {
  return match.source.tokens.slice(from.last + 1, to.first).map(({ norm }) => norm);
}

/** `Dana had her van stolen`. */
function lostSomething(between: readonly string[]): boolean {
  const had = between.findIndex((word) => /^(?:had|has|have|having)$/.test(word));
  return had >= 0 && POSSESSIVES.has(between[had + 1] ?? '') && between.length > had + 2;
}

/** `it was Dana they robbed`: another subject right before the verb. */
function isFronted(between: readonly string[]): boolean {
  const [only = ''] = between;
  return between.length === 1 && SUBJECT_PRONOUNS.has(only) && !RELATIVE.has(only);
}

/** A form of `be` or `get` right before the participle, adverbs passed over. */
function isPassive(match: Match, deed: Hit): boolean {
  const verb = match.source.tokens[deed.first]?.norm ?? '';
  if (verb.endsWith('ing')) return false;
  const nearest = match
    .wordsBefore(deed, 5)
    .find((word) => !ADVERBS.has(word) && word !== 'not' && word !== 'and' && !/ly$/.test(word));
  return (
    nearest !== undefined && (BE.has(nearest) || PASSIVE_GET.has(nearest) || nearest === 'having')
  );
}

function isVerb({ sign, lemma }: Hit): boolean {
  return sign.kind === 'words' && (sign.verbs ?? []).includes(lemma);
}
