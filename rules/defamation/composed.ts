import { type Hit, type Place, type Sign, shape, type WordClass } from '../engine';

type Source = Place['source'];
type Signs = readonly Sign[];

/** A word of `first` and one of `next` within `reach` tokens after it; `either` order if asked. */
export interface Pair {
  readonly first: Signs;
  readonly next: Signs;
  readonly reach: number;
  readonly either?: boolean;
  /** What is done must be done to that and no more: `sells speed`, not `sells speed cameras`. */
  readonly closed?: boolean;
  /** After these the two mean something else: `beat us at chess`. */
  readonly notBefore?: ReadonlySet<string>;
}

/**
 * A sign made of two: `emptied` says nothing and `account` says nothing, `emptied her mother's
 * account` does. Both stand in one sentence; the span goes from the one to the other.
 */
export function composed(name: string, ...pairs: readonly Pair[]) {
  const find = (source: Source) => pairs.flatMap((one) => spansOf(source, one));
  const needs = classesOf(pairs.flatMap(({ first }) => first));
  return shape({ name, reach: 'passage', ...(needs === undefined ? {} : { needs }), find });
}

/** The word classes one of which must occur for any of the signs; undefined when that is not known. */
function classesOf(signs: Signs): readonly WordClass[] | undefined {
  const classes: WordClass[] = [];
  for (const sign of signs) {
    if (sign.kind === 'words') classes.push(sign);
    else if (sign.kind === 'shape' && sign.needs !== undefined) classes.push(...sign.needs);
    else return undefined;
  }
  return classes;
}

/** `pair(a, b)`: written short, as most signs are made of many. */
export function pair(first: Signs | Sign, next: Signs | Sign, reach = 5): Pair {
  return { first: asList(first), next: asList(next), reach };
}

/** The two in whichever order. */
export function together(first: Signs | Sign, next: Signs | Sign, reach = 5): Pair {
  return { ...pair(first, next, reach), either: true };
}

/** Like `pair`, and no noun follows: `sells speed`, not `sells speed cameras`. */
export function closed(first: Signs | Sign, next: Signs | Sign, reach = 5): Pair {
  return { ...pair(first, next, reach), closed: true };
}

function spansOf(source: Source, { first, next, reach, either, ...limits }: Pair) {
  const heads = first
    .flatMap((sign) => source.hits(sign))
    .filter((hit) => !isNamedThing(source, hit));
  if (heads.length === 0) return [];
  const others = next
    .flatMap((sign) => source.hits(sign))
    .filter((other) => !isPossessor(source, other) && isWithinLimits(source, other, limits));
  return heads.flatMap((head) => {
    const near = others.filter(
      (other) => isWithin(head, other) || (either && isWithin(other, head)),
    );
    const other = near.sort(
      (a, b) => Math.abs(a.first - head.first) - Math.abs(b.first - head.first),
    )[0];
    if (other === undefined) return [];
    return [{ start: Math.min(head.start, other.start), end: Math.max(head.end, other.end) }];
  });

  function isWithin(one: Hit, two: Hit): boolean {
    const gap = two.first - one.last - 1;
    if (gap < 0 || gap > reach) return false;
    if (source.sentenceOf(one.first) !== source.sentenceOf(two.first)) return false;
    return either === true || !source.tokens.slice(one.last, two.first).some(breaks);
  }
}

/** `on pads all hours`: a noun, though it looks like the verb. */
function isNamedThing({ tokens }: Source, { sign, first, last, lemma }: Hit): boolean {
  if (sign.kind !== 'words' || first < last || !sign.verbs?.includes(lemma)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  return tokens[first]?.norm.endsWith('ing') ? ARTICLES.has(before) : BEFORE_NOUN.has(before);
}

/** `a burning house` */
const ARTICLES = new Set(['a', 'an', 'the']);
const BEFORE_NOUN = new Set('the a an on of in with this that these those my our your'.split(' '));

/** `shook her hand`: the hand was shaken, not she. */
function isPossessor({ tokens }: Source, { first, last }: Hit): boolean {
  return first === last && tokens[first]?.norm === 'her' && isContent(tokens[last + 1]);
}

function isWithinLimits(
  { tokens }: Source,
  { last }: Hit,
  { closed: isClosed, notBefore }: Pick<Pair, 'closed' | 'notBefore'>,
): boolean {
  const next = tokens[last + 1];
  return !(isClosed && isContent(next)) && !notBefore?.has(next?.norm ?? '');
}

function isContent(token: Source['tokens'][number] | undefined): boolean {
  return token?.norm === '-' || (token?.kind === 'word' && !CLOSING.has(token.norm));
}

/** May follow an object; any other word goes on with it. */
const CLOSING = new Set(
  `and or but so with without in on at to for from by of off out up over under down round around behind outside about
  against across through into when while until till after before because cos if that who which he she they it we i you
  is are was were has had have the a an all like again every daily weekly now then again just only too as`.split(
    /\s+/,
  ),
);

/** No object stands behind these: `the man they hit was the driver`, `he never hit`. */
function breaks({ norm }: Source['tokens'][number]): boolean {
  return BREAKS.has(norm);
}

const BREAKS = new Set("is are was were been being never not didn't hasn't don't".split(' '));

function asList(signs: Signs | Sign): Signs {
  return 'kind' in signs ? [signs] : signs;
}
