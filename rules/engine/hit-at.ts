import type { Hit, Sign } from './sign';
import type { Source } from './source';

/** A hit of `sign` on the tokens `first`..`last` of a text. */
export function hitAt(
  source: Source,
  sign: Sign,
  first: number,
  last: number,
  lemma: string,
  antecedent?: Hit,
): Hit {
  const repair = repairIn(source, first, last);
  const hit = {
    sign,
    source,
    first,
    last,
    start: startOf(source, first),
    end: source.token(last)?.end ?? 0,
    lemma,
  };
  if (repair === undefined && antecedent === undefined) return hit;
  return {
    ...hit,
    ...(repair === undefined ? {} : { repair }),
    ...(antecedent === undefined ? {} : { antecedent }),
  };
}

function repairIn(source: Source, first: number, last: number): string | undefined {
  for (let at = first; at <= last; at += 1) {
    const repair = source.token(at)?.repair;
    if (repair !== undefined) return repair;
  }
  return undefined;
}

/** The sign of a hashtag belongs to its first word. */
function startOf(source: Source, token: number): number {
  const word = source.token(token);
  if (word?.hashtag) {
    const before = token > 0 ? source.token(token - 1) : undefined;
    // Characters that nobody sees may stand between the two.
    if (before?.norm === '#' && !word.spaceBefore) return before.start;
  }
  return word?.start ?? 0;
}
