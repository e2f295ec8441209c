import { type Hit, type Place, shape } from '../engine';
import { calling, somebody, trade } from './callings.words';

type Source = Place['source'];
type Span = { readonly start: number; readonly end: number };

const OWN = new Set("my our his her their this 's".split(' '));
const ARTICLES = new Set(['the', 'that', 'a']);
const LINKS = new Set('at of in from on for behind over off near opposite with'.split(' '));
const RUNNING = new Set('runs owns manages ran owned drives built teaches works lives'.split(' '));
const ONLY = new Set(['only', 'the']);
const SKIPPED = new Set('the our my number no a that this under'.split(' '));
const DEMONSTRATIVES = new Set(['that', 'this', 'our']);
const QUALITIES = new Set(
  'new old former ex so-called current local sitting serving senior junior lead'.split(' '),
);

/** `the man in the photo` */
const PICTURES = new Set('photo picture pic video clip footage cctv'.split(' '));

/** Only one of each in a town or a parish. */
const UNIQUE = new Set([
  ...'mayor leader headteacher headmaster headmistress vicar commissioner treasurer ceo chairman chairwoman'.split(
    ' ',
  ),
  ...'clerk landlord caretaker postman'.split(' '),
  ...['chief executive', 'chief exec', 'chief planner', 'chief constable', 'town clerk'],
  ...['parish clerk', 'council leader', 'finance director', 'head teacher'],
]);

/**
 * One person by calling, pointed at by place (`finance director at Ellery's`), by owner (`our
 * vicar`, `Ysgol Bryn's head`), or as one of few (`one of the coaches`, `a sitting councillor`).
 */
export const roleHolder = shape({
  name: 'person by calling',
  reach: 'passage',
  needs: [calling, somebody],
  find: (source) => [
    ...source.hits(calling).flatMap((hit) => spanOf(source, hit, true)),
    ...source.hits(somebody).flatMap((hit) => spanOf(source, hit, false)),
  ],
});

function spanOf(source: Source, hit: Hit, isCalling: boolean): readonly Span[] {
  const { tokens } = source;
  let first = hit.first;
  while (QUALITIES.has(tokens[first - 1]?.norm ?? '')) first -= 1;
  const before = tokens[first - 1]?.norm ?? '';
  const span = (from: number, to: number): readonly Span[] => [
    { start: tokens[from]?.start ?? hit.start, end: tokens[to]?.end ?? hit.end },
  ];
  if (isCalling && isOneOf(source, first)) return span(first - 3, hit.last);
  if (isPlural(source, hit)) return [];
  if (before === 'one' && ONLY.has(tokens[first - 2]?.norm ?? '')) return span(first - 2, hit.last);
  const last = placeEnd(source, hit.last + 1);
  if (!isCalling && last === undefined && before === 'this') return span(first - 1, hit.last);
  if (isCalling && last === undefined && isOwned(source, first)) return span(first - 1, hit.last);
  if (isCalling && before === 'a' && tokens[first]?.norm === 'sitting') {
    return span(first - 1, hit.last);
  }
  if (isCalling && last === undefined && before === 'the' && UNIQUE.has(hit.lemma)) {
    return span(first - 1, hit.last);
  }
  if (last === undefined) return [];
  return span(ARTICLES.has(before) || OWN.has(before) ? first - 1 : first, last);
}

/** Several people are not one person. */
function isPlural({ tokens }: Source, { last, lemma }: Hit): boolean {
  return !lemma.includes('(') && tokens[last]?.norm !== lemma.split(' ').at(-1);
}

/** `our vicar`, `this councillor`; `'s` only after a name, as in `Ysgol Bryn's head`. */
function isOwned({ tokens }: Source, first: number): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  if (!OWN.has(before)) return false;
  if (before !== "'s") return true;
  return tokens[first - 2]?.capital === true || OWN.has(tokens[first - 3]?.norm ?? '');
}

function isOneOf({ tokens }: Source, first: number): boolean {
  return tokens[first - 3]?.norm === 'one' && tokens[first - 2]?.norm === 'of';
}

/** The last token of a place after `from`: `at St Mary's`, `of number 9`, `in the chip shop`. */
function placeEnd(source: Source, from: number): number | undefined {
  const { tokens } = source;
  const at0 =
    tokens[from]?.norm === 'who' && RUNNING.has(tokens[from + 1]?.norm ?? '') ? from + 1 : from;
  if (at0 === from && !LINKS.has(tokens[from]?.norm ?? '')) return undefined;
  let at = at0 + 1;
  if (at0 > from && LINKS.has(tokens[at]?.norm ?? '')) at += 1;
  while (SKIPPED.has(tokens[at]?.norm ?? '')) at += 1;
  let last: number | undefined;
  for (; isPlaceWord(source, at); at += 1) last = at;
  if (last !== undefined) return last;
  if (PICTURES.has(tokens[at]?.norm ?? '')) return at;
  if (LINKS.has(tokens[at + 1]?.norm ?? '')) return placeEnd(source, at + 1);
  if (DEMONSTRATIVES.has(tokens[at - 1]?.norm ?? '') && tokens[at]?.kind === 'word') return at;
  return source.hits(trade).find(({ first }) => first === at)?.last;
}

function isPlaceWord({ tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.norm === "'s" || token.norm === '&') return tokens[at - 1]?.capital ?? false;
  return (
    token.kind === 'number' ||
    /^\d/.test(token.norm) ||
    (token.kind === 'word' && token.capital && !token.shout)
  );
}
