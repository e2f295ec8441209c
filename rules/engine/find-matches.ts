import { Match, signsOf } from './match';
import type { Post } from './post';
import type { Rule } from './rule';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
import type { Sentence } from './text/sentences';

/** Bounds the work on a post that repeats the same words many times. */
const MOST_PER_SIGN = 12;
const MOST_COMBINATIONS = 96;

/** Every way, up to a bound, in which the rule's signs stand together, grouped by anchor. */
export function* findMatches(rule: Rule, post: Post, source: Source): Generator<readonly Match[]> {
  const [anchorName, ...otherNames] = Object.keys(rule.looksFor);
  const anchorSigns = anchorName === undefined ? undefined : rule.looksFor[anchorName];
  if (anchorName === undefined || anchorSigns === undefined) return;
  const anchors = signsOf(anchorSigns)
    .flatMap((sign) => source.hits(sign))
    .sort((one, other) => one.first - other.first);
  for (const anchor of anchors) {
    const sentence = source.sentenceOf(anchor.first);
    if (sentence === undefined) continue;
    const combinations = combine(rule, source, sentence, anchor, otherNames);
    if (combinations.length === 0) continue;
    yield combinations.map((hits) => {
      const named = new Map([[anchorName, anchor], ...hits]);
      return new Match(rule, post, source, sentence, anchor, named);
    });
  }
}

type Named = readonly (readonly [string, Hit])[];

function combine(
  rule: Rule,
  source: Source,
  sentence: Sentence,
  anchor: Hit,
  names: readonly string[],
): readonly Named[] {
  let combinations: readonly Named[] = [[]];
  for (const name of names) {
    const wanted = rule.looksFor[name];
    if (wanted === undefined) return [];
    const hits = signsOf(wanted)
      .flatMap((sign) => inReach(rule, source, sentence, anchor, sign))
      .sort((one, other) => distance(one, anchor) - distance(other, anchor))
      .slice(0, MOST_PER_SIGN);
    combinations = combinations
      .flatMap((head) => hits.map((hit): Named => [...head, [name, hit]]))
      .slice(0, MOST_COMBINATIONS);
    if (combinations.length === 0) return [];
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
  const after = firstAfter(hits, anchor.first);
  return hits.slice(Math.max(0, after - MOST_PER_SIGN), after + MOST_PER_SIGN).filter((hit) => {
    if (hit.first <= anchor.last && hit.last >= anchor.first) return false;
    return rule.scope !== 'clause' || source.clauseOf(hit.first) === source.clauseOf(anchor.first);
  });
}

/** Index of the first hit that begins at or after a token; hits are in order. */
function firstAfter(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens between two hits. */
function distance(one: Hit, other: Hit): number {
  return Math.min(Math.abs(one.first - other.last), Math.abs(other.first - one.last));
}
