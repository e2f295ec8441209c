import type { Hit } from './sign';
import type { Sentence } from './text/sentences';

/** The hits that begin in a sentence; hits are in order. */
export function hitsBetween(hits: readonly Hit[], { first, last }: Sentence): readonly Hit[] {
  if (hits.length === 0) return hits;
  const from = firstAfter(hits, first);
  const to = firstAfter(hits, last + 1);
  return from === 0 && to === hits.length ? hits : hits.slice(from, to);
}

/** Index of the first hit that begins at or after a token; hits are in order. */
export function firstAfter(hits: readonly Hit[], token: number): number {
  return firstAt(hits, ({ first }) => first >= token);
}

/** Index of the first item that is far enough, as all after it are; the length when none is. */
export function firstAt<Item>(
  items: readonly Item[],
  isFarEnough: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isFarEnough(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
