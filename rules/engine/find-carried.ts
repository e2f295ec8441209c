import { hitAt } from './hit-at';
import { bodyPronouns, groupPronouns, personPronouns } from './lexicon/pronouns.words';
import type { Hit } from './sign';
import type { Source } from './source';
import type { Carried, CarriedAs } from './words/carried';
import type { WordClass } from './words/word-class';

/** How many sentences a name stays in mind after it, or a pronoun for it, was last said. */
const REACH = 2;

const PRONOUNS: Readonly<Record<CarriedAs, readonly WordClass[]>> = {
  person: [personPronouns],
  group: [groupPronouns],
  body: [groupPronouns, bodyPronouns],
};

/** The sign itself, and pronouns that stand for its last mention, in order of the text. */
export function findCarried(source: Source, sign: Carried): readonly Hit[] {
  const named = source.hits(sign.of);
  const earlier = lastInEarlier(source, sign);
  if (named.length === 0 && earlier === undefined) return [];
  const hits: Hit[] = [];
  let last: Hit | undefined;
  /** Where it was last said or meant. */
  let heard: Hit | undefined;
  let next = 0;
  for (const pronoun of pronounsOf(source, sign.as)) {
    for (; (named[next]?.first ?? Number.POSITIVE_INFINITY) < pronoun.first; next += 1) {
      const name = named[next];
      if (name === undefined) continue;
      hits.push({ ...name, sign });
      if (sign.as === 'person' && isAddressed(source, name)) continue;
      last = name;
      heard = name;
    }
    const antecedent = last === undefined ? earlier : last;
    if (antecedent === undefined || antecedent.lemma === pronoun.lemma) continue;
    if (heard !== undefined && !isInMind(source, heard, pronoun)) continue;
    hits.push(hitAt(source, sign, pronoun.first, pronoun.last, antecedent.lemma, antecedent));
    heard = pronoun;
  }
  return [...hits, ...named.slice(next).map((hit) => ({ ...hit, sign }))];
}

function pronounsOf(source: Source, as: CarriedAs): readonly Hit[] {
  const [pronouns, ...more] = PRONOUNS[as].map((words) => source.hits(words));
  if (more.length === 0) return pronouns ?? [];
  return [pronouns ?? [], ...more].flat().sort((one, other) => one.first - other.first);
}

/** `Amy, I told him`: whom a sentence speaks to is not whom it speaks of. */
function isAddressed(source: Source, name: Hit): boolean {
  if (source.sentenceOf(name.first)?.first !== name.first) return false;
  const [comma, next] = [source.tokens[name.last + 1], source.tokens[name.last + 2]];
  return comma?.norm === ',' && ADDRESSING.has(next?.norm ?? '');
}

const ADDRESSING = new Set(
  "i we you i'm i've we're you're thanks thank please can could do did".split(' '),
);

function isInMind(source: Source, heard: Hit, pronoun: Hit): boolean {
  if (heard.last >= pronoun.first) return false;
  const { index: here = 0, lead } = source.sentenceOf(pronoun.first) ?? {};
  const there = source.sentenceOf(heard.first)?.index ?? 0;
  // Every item of a list stands next to the sentence that introduces it.
  const distance = lead === undefined ? here - there : Math.min(here - there, lead + 1 - there);
  return distance <= REACH;
}

/** An earlier post of the thread or the post replied to: nearest first. */
function lastInEarlier(source: Source, sign: Carried): Hit | undefined {
  for (const earlier of source.before) {
    const hit = earlier.hits(sign.of).at(-1);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
