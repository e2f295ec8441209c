import { hitPredicate } from '../predicate';

/** Nouns for something said: `the claim that X is false`. */
const CLAIMS = new Set(
  'claim claims idea suggestion allegation allegations rumour rumours notion myth story accusation accusations belief lie stereotype assumption'.split(
    ' ',
  ),
);
const FALSE = new Set(
  'false untrue wrong nonsense rubbish baseless unfounded lie myth fiction incorrect bollocks mince'.split(
    ' ',
  ),
);
const LINKS = new Set("is are was were 's isn't".split(' '));
const FURTHEST = 12;

/** The claim that the words belong to is called false: `the idea that they X is a myth`. */
export const refuted = hitPredicate('refuted', (hit, match) => {
  const before = match.wordsBefore(hit, FURTHEST);
  const that = before.findIndex((word, at) => word === 'that' && CLAIMS.has(before[at + 1] ?? ''));
  const opens = CLAIMS.has(before.at(-1) ?? '') || CLAIMS.has(before[that + 1] ?? '');
  if (that < 0 || !opens) return false;
  const after = match.wordsAfter(hit, FURTHEST);
  const verdict = after.findIndex((word) => FALSE.has(word));
  return verdict > 0 && after.slice(0, verdict).some((word) => LINKS.has(word));
});
