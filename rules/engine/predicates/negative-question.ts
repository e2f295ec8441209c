import { SUBJECT_PRONOUNS } from '../lexicon/function-words';
import type { Match } from '../match';
import type { Hit } from '../sign';
import { listedSet } from '../words/listed';

const ASKING_WORDS = listedSet('why how who what when where');
/** May stand before a question: `So didn't she X?` */
const OPENING = listedSet(', . ! ? and but so or well cos because');
const BE = listedSet("isn't isnt wasn't wasnt aren't arent weren't werent ain't aint");
const ASKING_VERBS = listedSet('is are was were do does did has have had');
const BEGINS_NOUN_PHRASE = listedSet('the this that these those my our your his her their');

/** `Isn't Dana X?`, `Didn't they X`, `Why don't you X`, `Is she not X?`: questions that expect yes. */
export function expectsYes(negator: Hit, match: Match): boolean {
  const { tokens } = match.source;
  const word = tokens[negator.first]?.norm ?? '';
  const sentence = match.sentenceOf(negator);
  const isAsked = tokens.slice(negator.last, sentence.last + 1).some(({ norm }) => norm === '?');
  if (word === 'not') {
    const verb = tokens[sentence.first]?.norm ?? '';
    const subject = negator.first - sentence.first - 1;
    return isAsked && ASKING_VERBS.has(verb) && subject > 0 && subject < 4;
  }
  if (!/n't$|nt$/.test(word)) return false;
  const next = tokens[negator.last + 1];
  const [before = ''] = match.wordsBefore(negator, 1);
  const opens = negator.first === sentence.first || OPENING.has(before);
  if (SUBJECT_PRONOUNS.has(next?.norm ?? '')) return opens || ASKING_WORDS.has(before);
  if (!opens || next === undefined) return false;
  // `Wasn't Dana that took it` leaves out its subject, unless it asks.
  if (BE.has(word) && !isAsked) return false;
  return next.capital || BEGINS_NOUN_PHRASE.has(next.norm);
}
