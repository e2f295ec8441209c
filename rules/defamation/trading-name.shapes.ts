import { type Hit, type Place, personName, shape } from '../engine';
import { trade } from './callings.words';
import { pet } from './circumstances.words';

type Source = Place['source'];
type Span = { readonly start: number; readonly end: number };

const ARTICLES = new Set('the that this our their my them'.split(' '));
const LINKS = new Set('at in on near opposite by'.split(' '));
const NOT_FIRST = new Set('the a an this that our my your any no these those'.split(' '));
const NAMED = new Set(['called', 'named']);
const LONGEST = 5;

/**
 * A business by its name and trade (`Tollgate Kebabs`, `Kaur & Daughters`), or by trade and place
 * (`the chippy on Mill Road`, `that garage called Fixits`).
 */
export const tradingName = shape({
  name: 'business by its trade',
  reach: 'passage',
  find: (source) => [
    ...source.hits(trade).flatMap((hit) => byName(source, hit) ?? byPlace(source, hit)),
    ...pubs(source),
  ],
});

function byName({ tokens }: Source, hit: Hit): readonly Span[] | undefined {
  const last = tokens[hit.last];
  const owned = tokens[hit.first - 1]?.norm === "'s" && tokens[hit.first - 2]?.capital;
  if (last === undefined || last.hashtag || (!last.capital && !owned)) return undefined;
  let first = hit.first;
  while (hit.first - first < LONGEST && isPart(first - 1)) first -= 1;
  while (first < hit.first && NOT_FIRST.has(tokens[first]?.norm ?? '')) first += 1;
  const from = tokens[first];
  if (from === undefined || first === hit.first || !from.capital || isInitials(from))
    return undefined;
  return [{ start: from.start, end: last.end }];

  function isPart(index: number): boolean {
    const token = tokens[index];
    if (token === undefined || token.hashtag || tokens[index + 1]?.kind === 'break') return false;
    if (token.norm === '&' || token.norm === "'s" || token.norm === 'and') {
      return tokens[index - 1]?.capital ?? false;
    }
    return token.kind === 'word' && token.capital;
  }
}

/** `UK Holidays`, `NHS Dentists`: no name of a business. */
function isInitials({ shout, norm }: Source['tokens'][number]): boolean {
  return shout && norm.length < 4;
}

function byPlace({ tokens }: Source, hit: Hit): readonly Span[] {
  const [near, far] = [tokens[hit.first - 1], tokens[hit.first - 2]];
  const article = ARTICLES.has(near?.norm ?? '') ? near : far;
  if (article === undefined || !ARTICLES.has(article.norm)) return [];
  const link = tokens[hit.last + 1]?.norm ?? '';
  if (!LINKS.has(link) && !NAMED.has(link)) return [];
  let at = hit.last + 2;
  if (tokens[at]?.norm === 'the') at += 1;
  let last: number | undefined;
  for (; tokens[at]?.kind === 'word' && tokens[at]?.capital; at += 1) last = at;
  const to = last === undefined ? undefined : tokens[last];
  return to === undefined ? [] : [{ start: article.start, end: to.end }];
}

/** `the Fleece on Mill Lane`: a capitalised word between `the` and a street. */
function pubs({ tokens }: Source): readonly Span[] {
  return tokens.flatMap((token, at): readonly Span[] => {
    if (token.norm !== 'the') return [];
    let end = at + 1;
    while (end - at < 4 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
    const [street, last] = [tokens[end + 1], tokens[end - 1]];
    if (end === at + 1 || tokens[end]?.norm !== 'on' || !street?.capital || !last) return [];
    return [{ start: token.start, end: last.end }];
  });
}

const BODIES = new Set(
  `council police force trust standards agency department ministry government commission hospital court service party
  parliament university road street lane avenue park station bridge county borough city town united rovers fc day week
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december christmas easter team unit office officer uncle auntie aunt aunty grandad nan nana community safety neighbourhood fire crime nhs award hero`.split(
    /\s+/,
  ),
);

/** Any other proper name: two capitals in a row (`Golden Lantern`) or one inside (`ParkSure`). */
export const anyBusiness = shape({
  name: 'proper name',
  reach: 'passage',
  find(source) {
    const { tokens, text } = source;
    const others = [...source.hits(personName), ...source.hits(pet)];
    const spans: Span[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at];
      if (first === undefined || !isProper(first)) continue;
      let end = at;
      while (isJoined(end + 1)) end += 1;
      const last = tokens[end];
      const isCamel = /[a-z]\d?[A-Z]/.test(text.slice(first.start, first.end));
      const run = tokens.slice(at, end + 1).map(({ norm }) => norm);
      const isOther =
        tokens[at - 1]?.norm !== 'the' && others.some((hit) => hit.first <= end && hit.last >= at);
      if (last && (isCamel || end > at) && !isOther && !run.some((word) => BODIES.has(word))) {
        spans.push({ start: first.start, end: last.end });
      }
      at = end;
    }
    return spans;

    function isJoined(at: number): boolean {
      const token = tokens[at];
      if (token === undefined) return false;
      if (JOINING.has(token.norm)) return tokens[at + 1]?.capital ?? false;
      return isProper(token);
    }
  },
});

const JOINING = new Set(['&', "'s", 'for', 'n']);

function isProper({ kind, capital, shout, hashtag }: Source['tokens'][number]): boolean {
  return kind === 'word' && capital && !shout && !hashtag;
}

/** A reply without a name is about the business in the post it answers: its first word stands for it. */
export const answeredFirm = shape({
  name: 'business answered',
  find(source) {
    const isAboutOne = source.before.some(
      (earlier) => earlier.hits(tradingName).length + earlier.hits(anyBusiness).length > 0,
    );
    return isAboutOne ? source.tokens.slice(0, 1) : [];
  },
});
