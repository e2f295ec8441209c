import type { Finding } from '@/rules';
import { clip } from './preview-change';

/** Characters of a masked word or number that stay, so that the person knows which one is meant. */
const SHOWN = 2;

/**
 * A piece of the draft as our own text repeats it: identifiers and slurs in it are masked (house
 * decision 17), all but their first two characters. Offsets are UTF-16 units; the length stays.
 */
export function quote(
  text: string,
  { masked }: Pick<Finding, 'masked'>,
  { start, end }: { readonly start: number; readonly end: number },
  longest = Number.POSITIVE_INFINITY,
): string {
  const units = text.slice(start, end).split('');
  for (const span of masked) {
    for (let at = Math.max(span.start + SHOWN, start); at < Math.min(span.end, end); at += 1) {
      if (!/\s/.test(text[at] ?? '')) units[at - start] = '•';
    }
  }
  return clip(units.join(''), longest);
}
