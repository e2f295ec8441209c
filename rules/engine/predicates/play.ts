import { ACHES, LAUGHTER, TREATS } from '../lexicon/play';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';
import type { Sentence } from '../text/sentences';

const JOKING =
  /\b(?:only|just|im|i'm) (?:joking|kidding|messing|having a laugh)\b|\bjk\b|\/ s\b|\bjokes?$/;
const SERIOUS =
  /\b(?:not|no|isn't|never|without) (?:joking|kidding|a |any )?(?:joke|joking|kidding|laughing)\b/;

/** Marked by the writer as not meant: `only joking`, laughter beside it, `/s`. */
export const joke = hitPredicate('joke', (hit, match) => {
  const sentence = match.sentenceOf(hit);
  const said = wordsOf(sentence, match);
  if (SERIOUS.test(said)) return false;
  if (JOKING.test(said)) return true;
  return (
    tokensOf(sentence, match).some(({ norm }) => LAUGHTER.has(norm)) || isLaughedAfter(hit, match)
  );
});

/** `… 😂` after the full stop still belongs to the sentence. */
function isLaughedAfter(hit: Hit, match: Match): boolean {
  const next = match.source.tokens[match.sentenceOf(hit).last + 1];
  return next !== undefined && LAUGHTER.has(next.norm);
}

const FIGURES = new RegExp(
  [
    '\\b(?:kill|kills|killed|killing|smash|smashed|smashing|nail|nailed|slay|slayed|slaying|crush|crushed) it\\b',
    '\\b(?:kill|kills|killed|killing|slay|slays|slayed) me\\b',
    '\\b(?:steal|steals|stole|stealing|stolen) (?:the|our|my|his|her)? ?(?:show|limelight|heart|hearts|thunder|headlines|scene)\\b',
    '\\b(?:steal|find|bargain) of the (?:week|day|year|century)\\b',
    '\\bdaylight robbery\\b',
    '\\bcrimes? against (?:fashion|music|cooking|food|taste|grammar)\\b',
    '\\b(?:is|was|are|were|been) (?:absolute |pure |sheer |total )?murder\\b',
    '\\b(?:arrest|jail|lock up|sue) (?:this|that|the|my) (?:dog|cat|cake|puppy|kitten|sunset)\\b',
  ].join('|'),
);

/** Said in a manner of speaking: `my feet are killing me`, `could murder a curry`, `smashed it`. */
export const figurative = hitPredicate('figure of speech', (hit, match) => {
  const around = [
    ...[...match.wordsBefore(hit, 4)].reverse(),
    ...match.source.tokens.slice(hit.first, hit.last + 1).map(({ norm }) => norm),
    ...match.wordsAfter(hit, 4),
  ];
  if (FIGURES.test(around.join(' '))) return true;
  if (around.includes('me') && around.some((word) => ACHES.has(word))) return true;
  return around.includes('could') && around.some((word) => TREATS.has(word));
});

function tokensOf({ first, last }: Sentence, match: Match) {
  return match.source.tokens.slice(first, last + 1);
}

function wordsOf(sentence: Sentence, match: Match): string {
  return tokensOf(sentence, match)
    .map(({ norm }) => norm)
    .join(' ');
}
