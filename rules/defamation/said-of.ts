import { type Hit, type Match, type Predicate, predicate, type Sign } from '../engine';
import { norms } from './between';
import { isCalled } from './is-called';
import { isDoer, isThing } from './is-doer';
import { APPOSED, ELIDED } from './said-of.sets';

const FURTHEST = 14;

/**
 * The words are said of that person: he or she does what `deeds` tell (`Dana stole it`, `stolen by
 * Dana`) or is called what other words name (`Dana is a thief`, `that thief Dana`). Being the
 * victim, the reporter or the judge of it is not enough. A sentence without a subject speaks of
 * whoever was named before it: `Met Dana today. Robbed half the street`.
 */
export function saidOf(who: string, claim: string, deeds: readonly Sign[]): Predicate {
  return predicate(
    `${claim} is said of ${who}`,
    (match) => {
      const [person, said] = [match.hit(who), match.hit(claim)];
      const isDeed = deeds.includes(said.sign);
      if (match.sentenceOf(person) !== match.sentenceOf(said)) {
        if (isDeed ? answers(match, said, person) : heads(match, said, person)) return true;
        return lacksSubject(match, person, said, isDeed);
      }
      const gap = Math.max(said.first - person.last, person.first - said.last) - 1;
      if (gap > FURTHEST) return false;
      if (isDeed && isWithin(match, person, said)) return true;
      return isDeed ? isDoer(match, person, said) : isCalled(match, person, said);
    },
    [who, claim],
  );
}

/** `the club money she has been spending on herself` */
function isWithin(match: Match, person: Hit, { first, last }: Hit): boolean {
  if (person.first <= first || person.last >= last) return false;
  return !match.wordsBefore(person, 1).some((word) => NOT_BY.has(word));
}

const NOT_BY = new Set(['from', 'of', 'to', 'for', 'with', 'and', 'on', 'than']);

/** `Liar. Dana again.`: a short sentence and then the person it means. */
function heads(match: Match, said: Hit, person: Hit): boolean {
  const { first, last, index } = match.sentenceOf(said);
  return (
    match.sentenceOf(person).index === index + 1 &&
    person.first - last <= (last - first <= 6 ? 3 : 0)
  );
}

/** `Who stole it? Dana`, `We found out who stole it. Dana Cole.` */
function answers(match: Match, deed: Hit, person: Hit): boolean {
  const { last, index } = match.sentenceOf(deed);
  const answer = match.sentenceOf(person);
  if (answer.index !== index + 1 || person.first - last > 2) return false;
  return match.wordsBefore(deed, 2).includes('who') && answer.last - person.last <= 3;
}

/** `Took the lot.` or `Total liar.` in the two sentences after the person. */
function lacksSubject(match: Match, person: Hit, said: Hit, isDeed: boolean): boolean {
  const sentence = match.sentenceOf(said);
  const apart = sentence.index - match.sentenceOf(person).index;
  if (apart < 1 || apart > 2) return false;
  const before = norms(match, sentence.first, said.first);
  if (!isDeed) {
    return (
      sentence.last - said.last <= 4 && before.every((word) => APPOSED.has(word) || word === 'so')
    );
  }
  if (isThing(match, person, said)) return false;
  const verb = match.source.tokens[said.first]?.norm ?? '';
  return (
    before.every((word) => ELIDED.has(word)) &&
    (before.length > 0 ||
      /(?:ed|s|ing)$|^(?:took|stole|sold|ran|had|did|beat|got|left|hit|made|blew|spent|kept)$/.test(
        verb,
      ))
  );
}
