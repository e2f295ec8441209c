import { BYSTANDERS, GAME_BODIES, VALUABLES } from '../lexicon/play';
import { games, sport as sportWords } from '../lexicon/play.words';
import type { Match } from '../match';
import { hitPredicate } from '../predicate';
import type { Hit } from '../sign';

const SCORE = /\b(?!9-5|24-7)\d-\d\b/;

/** What players do to each other; the rest (`thief`, `crook`) is said of people. */
const PLAYED =
  /^(?:rob|st[eo]l|nick|murder|kill|slaughter|destroy|massacre|butcher|sho[ot]|hit|beat|smash|batter|hammer|cheat|foul|burgl|mug)/;

/** How many tokens after a deed tell what was taken. */
const REACH = 5;

/**
 * A match or a game is told of, and the wrong itself is of the game: nobody outside of play is hit
 * by it, nothing of worth is taken, and a game that is only named (`the cricket club`) is played.
 */
export const sport = hitPredicate('sport', (hit, match) => {
  const sentence = match.sentenceOf(hit);
  const { source } = match;
  const words = source.tokens.slice(sentence.first, sentence.last + 1);
  if (words.some(({ norm }) => BYSTANDERS.has(norm)) || isOfWorth(hit, match)) return false;
  if (source.hitsIn(sportWords, sentence).length > 0) return true;
  if (SCORE.test(source.slice(sentence.start, sentence.end))) return true;
  const isPlayed = PLAYED.test(source.tokens[hit.first]?.norm ?? '');
  return source.hitsIn(games, sentence).some((game) => isGame(game, isPlayed, match));
});

/** `stole the subs`, `stealing from the club`. */
function isOfWorth(hit: Hit, { source }: Match): boolean {
  return source.tokens
    .slice(hit.first + 1, hit.last + 1 + REACH)
    .some(({ norm }) => VALUABLES.has(norm));
}

/** `in the cricket`, `at darts`; not `the cricket club` or `the pool`. */
function isGame(game: Hit, isPlayed: boolean, match: Match): boolean {
  const [next = ''] = match.wordsAfter(game, 1);
  const [before = '', further = ''] = match.wordsBefore(game, 2);
  if (GAME_BODIES.has(next)) return false;
  if (before !== 'the') return isPlayed || PLAYED_AT.has(before);
  const isBaths = match.source.tokens[game.first]?.norm === 'pool';
  return !isBaths && (isPlayed || PLAYED_AT.has(further));
}

const PLAYED_AT = new Set(['at', 'in', 'over']);
