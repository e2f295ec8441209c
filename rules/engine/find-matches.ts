import type { Candidate } from './candidate-index';
import { Match } from './match';
import type { Post } from './post';
import type { Rule } from './rule';
import type { Hit, Sign } from './sign';
import { firstAfter, type Source } from './source';
import type { Sentence } from './text/sentences';

/** Bounds the work on a post that repeats the same words many times. */
const MOST_PER_SIGN = 12;
const MOST_COMBINATIONS = 96;

/** Where a rule has to be judged: the hits of its anchor, in order. */
export function anchorsOf({ anchors }: Candidate, source: Source): readonly Hit[] {
  const lists: (readonly Hit[])[] = [];
  for (const sign of anchors) {
    const hits = source.hits(sign);
    if (hits.length > 0) lists.push(hits);
  }
  const [only = [], ...more] = lists;
  if (more.length === 0) return only;
  return lists.flat().sort((one, other) => one.first - other.first);
}

/** Every way, up to a bound, in which the rule's signs stand together at one anchor. */
export function matchesAt(
  { rule, anchor: name, others }: Candidate,
  post: Post,
  source: Source,
  anchor: Hit,
): readonly Match[] {
  const sentence = source.sentenceOf(anchor.first);
  if (sentence === undefined) return [];
  return combine(rule, source, sentence, anchor, others).map((hits) => {
    const named = new Map([[name, anchor], ...hits]);
    return new Match(rule, post, source, sentence, anchor, named);
  });
}

type Named = readonly (readonly [string, Hit])[];

function combine(
  rule: Rule,
  source: Source,
  sentence: Sentence,
  anchor: Hit,
  others: Candidate['others'],
): readonly Named[] {
  let combinations: readonly Named[] = [[]];
  for (const { name, signs } of others) {
    const hits = signs
      .flatMap((sign) => inReach(rule, source, sentence, anchor, sign))
      .sort((one, other) => distance(one, anchor) - distance(other, anchor))
      .slice(0, MOST_PER_SIGN);
    if (hits.length === 0) return [];
    combinations = combinations
      .flatMap((head) => hits.map((hit): Named => [...head, [name, hit]]))
      .slice(0, MOST_COMBINATIONS);
  }
  return combinations;
}

/** The hits of a sign nearest to the anchor, inside the rule's scope, none of its own words. */
function inReach(
  rule: Rule,
  source: Source,
  sentence: Sentence,
  anchor: Hit,
  sign: Sign,
): readonly Hit[] {
  const hits = rule.scope === 'post' ? source.hits(sign) : source.hitsIn(sign, sentence);
  if (hits.length === 0) return hits;
  const after = firstAfter(hits, anchor.first);
  return hits.slice(Math.max(0, after - MOST_PER_SIGN), after + MOST_PER_SIGN).filter((hit) => {
    if (hit.first <= anchor.last && hit.last >= anchor.first) return false;
    return rule.scope !== 'clause' || source.clauseOf(hit.first) === source.clauseOf(anchor.first);
  });
}

/** Tokens between two hits. */
function distance(one: Hit, other: Hit): number {
  return Math.min(Math.abs(one.first - other.last), Math.abs(other.first - one.last));
}
