import { type Hit, type Sign, type Source, shape } from '../engine';
import { scorned, scorning } from './abuse.words';
import { insultNoun } from './contempt.words';

const INTENSIFIERS: ReadonlySet<string> = new Set(
  'total complete utter absolute proper massive fucking right real prize pure bloody blithering raging'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set('little old fat wee'.split(' '));

/** An insult with a word before it that shows it is meant: `absolute muppet`, `bitter little man`. */
export const abusiveName: Sign = shape({
  name: 'abusive name',
  find: (source) => [
    ...source
      .hits(insultNoun)
      .filter(isOne(source))
      .flatMap((noun) => after(source, noun, isIntensifier)),
    ...source.hits(scorned).flatMap((noun) => after(source, noun, isScorning)),
  ],
});

/** Several idiots are no one person. */
const isOne = (source: Source) => (noun: Hit) =>
  source.tokens[noun.last]?.norm !== `${noun.lemma}s`;

/** A word before the noun that passes; one small adjective may stand between. */
function after(source: Source, noun: Hit, passes: (source: Source, at: number) => boolean) {
  const beforeIt = noun.first - 1;
  const at = SMALL.has(source.tokens[beforeIt]?.norm ?? '') ? beforeIt - 1 : beforeIt;
  const word = source.tokens[at];
  return word !== undefined && passes(source, at) ? [{ start: word.start, end: noun.end }] : [];
}

function isIntensifier(source: Source, at: number): boolean {
  return INTENSIFIERS.has(source.tokens[at]?.norm ?? '');
}

function isScorning(source: Source, at: number): boolean {
  return source.hits(scorning).some(({ last }) => last === at);
}
