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
  find(source) {
    const scornful = new Set(source.hits(scorning).map(({ last }) => last));
    return [
      ...source.hits(insultNoun).flatMap((noun) => {
        const at = wordBefore(source, noun);
        const meant = INTENSIFIERS.has(source.tokens[at]?.norm ?? '') && isOne(source, noun);
        return meant ? spanFrom(source, at, noun) : [];
      }),
      ...source.hits(scorned).flatMap((noun) => {
        const at = wordBefore(source, noun);
        return scornful.has(at) ? spanFrom(source, at, noun) : [];
      }),
    ];
  },
});

/** Several idiots are no one person. */
function isOne(source: Source, noun: Hit): boolean {
  return source.tokens[noun.last]?.norm !== `${noun.lemma}s`;
}

/** The place of the word before the noun; one small adjective may stand between. */
function wordBefore(source: Source, noun: Hit): number {
  const at = noun.first - 1;
  return SMALL.has(source.tokens[at]?.norm ?? '') ? at - 1 : at;
}

function spanFrom(source: Source, at: number, noun: Hit) {
  const start = source.tokens[at]?.start;
  return start === undefined ? [] : [{ start, end: noun.end }];
}
