import { hitAt } from './hit-at';
import { groupPronouns, personPronouns } from './lexicon/pronouns.words';
import type { Hit } from './sign';
import type { Source } from './source';
import type { Carried } from './words/carried';

/** How many sentences a name stays in mind. */
const REACH = 2;

/** The sign itself, and pronouns that stand for its last mention, in order of the text. */
export function findCarried(source: Source, sign: Carried): readonly Hit[] {
  const named = source.hits(sign.of);
  const pronouns = source.hits(sign.as === 'person' ? personPronouns : groupPronouns);
  const earlier = lastInEarlier(source, sign);
  const hits: Hit[] = [];
  let last: Hit | undefined;
  let next = 0;
  for (const pronoun of pronouns) {
    for (; (named[next]?.first ?? Number.POSITIVE_INFINITY) < pronoun.first; next += 1) {
      last = named[next];
      if (last !== undefined) hits.push({ ...last, sign });
    }
    const antecedent = isInMind(source, last, pronoun) ? last : earlier;
    if (antecedent === undefined || antecedent.lemma === pronoun.lemma) continue;
    hits.push(hitAt(source, sign, pronoun.first, pronoun.last, antecedent.lemma, antecedent));
  }
  return [...hits, ...named.slice(next).map((hit) => ({ ...hit, sign }))];
}

function isInMind(source: Source, hit: Hit | undefined, pronoun: Hit): boolean {
  if (hit === undefined || hit.last >= pronoun.first) return false;
  const here = source.sentenceOf(pronoun.first)?.index ?? 0;
  return here - (source.sentenceOf(hit.first)?.index ?? 0) <= REACH;
}

/** An earlier post of the thread or the post replied to: nearest first. */
function lastInEarlier(source: Source, sign: Carried): Hit | undefined {
  for (const earlier of source.before) {
    const hit = earlier.hits(sign.of).at(-1);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
