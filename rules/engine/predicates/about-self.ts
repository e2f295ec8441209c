import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { selfPronouns } from '../lexicon/pronouns.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';

const REACH = 7;
const ARTICLES = new Set(['a', 'an', 'the', 'fellow', 'proud']);
const POSSESSIVES = new Set(['me', 'my', 'mine', 'myself', 'our', 'ours', 'us']);
const CONTRACTED = new Set(["i'm", 'im', "we're", "ah'm"]);
const LINKS = new Set("am was were 'm are 're being been as wis".split(' '));
/** `one of the`, `a bit of a`, `kind of`: prepositions that begin no other noun. */
const PARTITIVE = new Set('one kind sort bit bunch load lot pair set group'.split(' '));
const STOPS = new Set(['that', 'if', 'when', 'why', ',']);

/** The writer speaks of himself: `I'm a …`, `as a …, I`, `we … are`, `us …`, `my … self`, `call me a …`. */
export const aboutSelf = hitPredicate('about self', (hit, match) => {
  const [near = '', next = '', far = ''] = match.wordsBefore(hit, 3);
  const selves = match.source.hitsIn(selfPronouns, match.sentenceOf(hit));
  if ((next === 'as' || far === 'as') && ARTICLES.has(near) && selves.length > 0) return true;
  if (/^(?:speaking|talking) as an? /.test(opening(hit, match))) return true;
  if (near === 'us' || near === 'we') return true;
  return selves.some((self) =>
    self.first > hit.last ? ofMyself(self, hit, match) : isSubject(self, hit, match),
  );
});

function opening(hit: Hit, match: Match): string {
  return [...match.wordsBefore(hit, REACH)].reverse().join(' ');
}

/** `my clumsy self`; the other way round, `silly me, what a …`, is a subject of its own. */
function ofMyself(self: Hit, hit: Hit, match: Match): boolean {
  return self.lemma === 'myself' && match.wordsBefore(hit, 1)[0] === 'my';
}

function isSubject(self: Hit, hit: Hit, match: Match): boolean {
  if (hit.first - self.last > REACH) return false;
  const between = match.source.tokens.slice(self.last + 1, hit.first).map(({ norm }) => norm);
  const [before = ''] = match.wordsBefore(self, 1);
  if (self.lemma === 'my' && between.length === 0) return match.wordsAfter(hit, 1)[0] === 'self';
  if (self.lemma === 'me') {
    if (between[0] === 'being' || before === 'call') return isComplement(between.slice(1));
    return between.join(' ') === ', what a';
  }
  if (POSSESSIVES.has(self.lemma)) return false;
  if (CONTRACTED.has(self.lemma)) return isComplement(between);
  const link = between.findLastIndex((word) => LINKS.has(word));
  return link >= 0 && isComplement(between.slice(link + 1)) && isComplement(between.slice(0, link));
}

/** Nothing between that begins another clause or another noun: `sure they are`, `sick of these`. */
function isComplement(words: readonly string[]): boolean {
  return words.every((word, at) => {
    if ((SUBJECT_PRONOUNS.has(word) && word !== 'who') || STOPS.has(word)) return false;
    return !PREPOSITIONS.has(word) || PARTITIVE.has(words[at - 1] ?? '');
  });
}
