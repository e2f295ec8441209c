import { predicate } from '../predicate';
import type { Hit } from '../sign';

/**
 * The words are part of a fixed phrase that means something else (`stole the show`). Asked of
 * every rule without being listed.
 */
export const idiom = predicate('idiom', (match) => match.everyHit.some(isShielded));

function isShielded(hit: Hit): boolean {
  const { sign, source } = hit;
  const sentence = source.sentenceOf(hit.first);
  if (sentence === undefined) return false;
  const of = sign.kind === 'carried' ? sign.of : sign;
  return source.lexicon
    .shieldsOf(of)
    .some((shield) =>
      source
        .hitsIn(shield, sentence)
        .some(({ first, last }) => first <= hit.first && hit.last <= last),
    );
}
