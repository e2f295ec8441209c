import type { Candidate } from './candidate-index';
import { firstAfter } from './in-order';
import { Match } from './match';
import type { Post } from './post';
import type { Rule } from './rule';
import type { Hit, Sign } from './sign';
import type { Source } from './source';
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
  const [only = NONE, ...more] = lists;
  if (more.length === 0) return only;
  return lists.flat().sort((one, other) => one.first - other.first);
}

/** Every way, up to a bound, in which the rule's signs stand together at one anchor. */
export function matchesAt(candidate: Candidate, post: Post, anchor: Hit): readonly Match[] {
  const { rule, names, others } = candidate;
  const { source } = anchor;
  const sentence = source.sentenceOf(anchor.first);
  if (sentence === undefined) return [];
  const lists: (readonly Hit[])[] = [];
  let ways = 1;
  for (const signs of others) {
    const hits = nearestOf(signs, rule, anchor, sentence);
    if (hits.length === 0) return [];
    lists.push(hits);
    ways *= hits.length;
  }
  const matches: Match[] = [];
  for (let way = 0; way < Math.min(ways, MOST_COMBINATIONS); way += 1) {
    matches.push(new Match(rule, post, sentence, anchor, names, combination(anchor, lists, way)));
  }
  return matches;
}

/** The anchor with one hit of each list; from one way to the next the last list changes first. */
function combination(anchor: Hit, lists: readonly (readonly Hit[])[], way: number): readonly Hit[] {
  const hits = [anchor];
  let ways = way;
  for (let at = lists.length - 1; at >= 0; at -= 1) {
    const { [at]: list = NONE } = lists;
    hits[at + 1] = list[ways % list.length] ?? anchor;
    ways = Math.floor(ways / list.length);
  }
  return hits;
}

/** The hits of any of the signs inside the rule's scope, nearest to the anchor first. */
function nearestOf(
  signs: readonly Sign[],
  { scope }: Rule,
  anchor: Hit,
  sentence: Sentence,
): readonly Hit[] {
  const { source } = anchor;
  const near: Hit[] = [];
  for (const sign of signs) {
    const hits = scope === 'post' ? source.hits(sign) : source.hitsIn(sign, sentence);
    if (hits.length === 0) continue;
    const after = firstAfter(hits, anchor.first);
    const to = Math.min(hits.length, after + MOST_PER_SIGN);
    for (let at = Math.max(0, after - MOST_PER_SIGN); at < to; at += 1) {
      const hit = hits[at];
      if (hit !== undefined && isApart(hit, anchor) && isInScope(hit, anchor, scope))
        near.push(hit);
    }
  }
  if (near.length < 2) return near;
  near.sort((one, other) => distance(one, anchor) - distance(other, anchor));
  return near.length > MOST_PER_SIGN ? near.slice(0, MOST_PER_SIGN) : near;
}

function isApart(hit: Hit, anchor: Hit): boolean {
  return hit.first > anchor.last || hit.last < anchor.first;
}

function isInScope(hit: Hit, { source, first }: Hit, scope: Rule['scope']): boolean {
  return scope !== 'clause' || source.clauseOf(hit.first) === source.clauseOf(first);
}

/** Tokens between two hits. */
function distance(one: Hit, other: Hit): number {
  return Math.min(Math.abs(one.first - other.last), Math.abs(other.first - one.last));
}

const NONE: readonly Hit[] = [];
