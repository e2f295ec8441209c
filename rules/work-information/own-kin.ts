import { hitPredicate, listedSet, type Source } from '../engine';

const KIN = listedSet(
  'wife husband mum mam dad mother father nan gran grandma grandad son daughter brother sister baby partner fiance mother-in-law twin twins auntie uncle granddaughter grandson niece nephew',
);
const OURS = listedSet('my our');
const SELF = listedSet("i i'm im i've ive i'd i'll");
const REACH = 7;

export const isKin = (word: string): boolean => KIN.has(word);
export const isOurs = (word: string): boolean => OURS.has(word);
export const isSelf = (word: string): boolean => SELF.has(word);

/** `my dad`, or `Dad` as a name. */
function isOwn(tokens: Source['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  if (OURS.has(before?.norm ?? '')) return true;
  return tokens[at]?.capital === true && before?.kind !== 'word';
}

/** The writer's family: `my mum's cancer`, `while my wife was in labour`; not `my sister's ex`. */
export const ofOwnKin = hitPredicate('of own family', (hit, { source: { tokens } }) => {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - REACH); at -= 1) {
    if (!KIN.has(tokens[at]?.norm ?? '') || !isOwn(tokens, at)) continue;
    return tokens[at + 1]?.norm !== "'s" || hit.first - at < 4;
  }
  return false;
});
