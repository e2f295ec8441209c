import { type Hit, type Match, type Predicate, predicate } from '../engine';
import { ageGroup, sexGroup } from './groups.words';
import { reporting } from './ill.words';

const MOST_BETWEEN = 14;

/** The people are meant as a group, and the blame stands in their sentence. */
export function generic(group: string, blame: string): Predicate {
  return predicate(
    `${group} is blamed`,
    (match) => {
      const [who, what] = [match.hit(group), match.hit(blame)];
      const [from, to] = who.first < what.first ? [who, what] : [what, who];
      return to.first > from.last && to.first - from.last <= MOST_BETWEEN && namesMany(match, who);
    },
    [group, blame],
  );
}

const ONE: ReadonlySet<string> = new Set(
  'my our his her the that this one another first'.split(' '),
);

/** Several, or one as an example of all: `Poles`, `a Pole`; not `the Pole` and not `my mum`. */
export function namesMany(match: Match, hit: Hit): boolean {
  const written = hit.source.tokens[hit.last]?.norm ?? '';
  if (hit.antecedent !== undefined) return true;
  if (/(?:[^s]s|people|men|women|folk|lot|sort|kind|type|lives|chinese|irish)$/.test(written))
    return true;
  const of = hit.sign.kind === 'carried' ? hit.sign.of : hit.sign;
  if (of === sexGroup || of === ageGroup) return false;
  return !ONE.has(match.wordsBefore(hit, 1)[0] ?? '');
}

/** News of a crime, an arrest or a court case. */
export const isNews = predicate('news', (match) => match.inSentence(reporting));
