import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import { negated } from './negated';

/** One is enough. */
const APPEALS =
  /\b(?:crimestoppers|witness appeal|appeal for (?:witnesses|information)|appealing for|any witnesses|have you seen|do you recognise|last seen|can you help us (?:find|trace)|help us (?:find|trace)|(?:want|like|need) to speak to|(?:asked|urged) to (?:get in touch|come forward|contact)|wi(?:th)? (?:info|information|footage)|dashcam footage|(?:call|ring|phone|contact us on) 101|on 101|quoting (?:log|ref|reference|crime|incident))\b/;

/** The public is asked for help, so that what is told serves to be recognised. */
export const appeal = hitPredicate('appeal', (_hit, match) => APPEALS.test(wordsOf(match)));

const QUOTING = /\b(?:quote|quoting|ref|reference)\b/g;
/** Characters behind the word in which a number, or the name of one, must follow. */
const SOON = 40;

/** A reference is given so that callers can quote it. */
export const referenceQuoted = hitPredicate('reference to quote', (_hit, match) => {
  const words = wordsOf(match);
  return [...words.matchAll(QUOTING)].some(({ 0: word, index }) => {
    const [next = ''] = words
      .slice(index + word.length, index + word.length + SOON)
      .split(/[.!?\n]/);
    return /\d/.test(next) || (word.startsWith('quot') && /\b(?:log|crime|incident)\b/.test(next));
  });
});

const OUTCOMES =
  /\b(?:jailed|sentenced|imprisoned|convicted|prosecuted|fined|acquitted|found guilty|pleaded guilty|pled guilty|ordered to pay|struck off|upheld|concluded|ruled)\b/g;
/** Wanted or expected, not told. */
const NOT_YET =
  /\b(?:should|ought|must|will|would|could|may|might|if|deserves?|hope|wants?|needs?|to be|gets?|not|never|wasn't|isn't|'ll)(?: \w+){0,2}$/;

/** A court, a tribunal or an inspector has decided, and it is told: `was jailed for`, `upheld`. */
export const publishedOutcome = hitPredicate('published outcome', (hit, match) => {
  if (negated.about(hit, match)) return false;
  const words = wordsOf(match);
  return [...words.matchAll(OUTCOMES)].some(
    ({ index }) => !NOT_YET.test(words.slice(Math.max(0, index - 40), index).trimEnd()),
  );
});

const texts = new WeakMap<Match['source'], { readonly edition: number; readonly words: string }>();

/** The words of the text, once for all that ask. */
function wordsOf({ source }: Match): string {
  // Looked at even when they are known, so that whoever asks asks again when they change.
  const tokens = source.everyToken;
  const edition = source.whole?.edition ?? 0;
  const known = texts.get(source);
  if (known?.edition === edition) return known.words;
  const words = tokens.map(({ norm }) => norm).join(' ');
  texts.set(source, { edition, words });
  return words;
}
