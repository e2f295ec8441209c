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
  const repair = source.tokens.slice(first, last + 1).find((token) => token.repair)?.repair;
  return {
    sign,
    source,
    first,
    last,
    start: startOf(source, first),
    end: source.tokens[last]?.end ?? 0,
    lemma,
    ...(repair === undefined ? {} : { repair }),
    ...(antecedent === undefined ? {} : { antecedent }),
  };
}

/** The sign of a hashtag belongs to its first word. */
function startOf({ tokens }: Source, token: number): number {
  const word = tokens[token];
  const before = tokens[token - 1];
  const hasSign = word?.hashtag && before?.norm === '#' && before.end === word.start;
  return (hasSign ? before.start : word?.start) ?? 0;
}
