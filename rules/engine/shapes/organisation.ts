import { PLACE_OR_BODY_ENDINGS } from '../lexicon/not-names';
import { type Shape, type ShapeSpan, shape } from '../shape';
import type { Token } from '../text/token';

/** Endings that make a capitalised run a street, a public body or an event and not a trading business. */
const NOT_BUSINESS = new Set(
  `road street lane avenue drive close way square crescent terrace hill gardens green grove walk row rise view park
  bridge station council constabulary police court force church chapel mosque temple cathedral library museum party uk gb
  festival fair show parade cup league day week month award awards act bill report review house united city town rovers
  wanderers athletic albion fc rfc cc committee panel board`.split(/\s+/),
);

/** Endings of bodies that act for the public. */
const PUBLIC_BODY = new Set(
  `council constabulary police trust academy school college university hospital court tribunal ombudsman commission
  inspectorate authority office ministry agency board`.split(/\s+/),
);

/** A business by its name: `Pearl Roofing`, `Northbridge Logistics Ltd`, `Tariq's Tyres`, `Pearl & Sons`. */
export const businessName = bodyShape(
  'named business',
  (word) => PLACE_OR_BODY_ENDINGS.has(word) && !NOT_BUSINESS.has(word),
);

/** A public body by its name: `Coldmere Borough Council`, `Penvale NHS Trust`. */
export const publicBody = bodyShape('named public body', (word) => PUBLIC_BODY.has(word));

/** A run of capitalised words whose last says what it is. */
function bodyShape(name: string, isKind: (ending: string) => boolean): Shape {
  return shape({
    name,
    reach: 'passage',
    find({ tokens }) {
      const spans: ShapeSpan[] = [];
      for (let at = 1; at < tokens.length; at += 1) {
        if (!tokens[at]?.capital) continue;
        while (isEnding(tokens[at]) && isEnding(tokens[at + 1])) at += 1;
        const end = tokens[at];
        if (end?.kind !== 'word' || !end.capital || end.hashtag || !isKind(end.norm)) continue;
        const first = runStart(tokens, at);
        const from = tokens[first];
        if (from && first < at && from.norm !== 'the')
          spans.push({ start: from.start, end: end.end });
      }
      return spans;
    },
  });
}

const LONGEST = 5;

/** First token of the capitalised run that ends at `end`. */
function runStart(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST && isPart(tokens, first - 1)) first -= 1;
  return first;
}

function isEnding(token: Token | undefined): boolean {
  return token?.capital === true && PLACE_OR_BODY_ENDINGS.has(token.norm);
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at + 1]?.kind === 'break') return false;
  const before = tokens[at - 1];
  if (token.norm === '&' || token.norm === "'s") return before?.capital ?? false;
  if (token.norm === 'and') return before?.capital === true && !isEnding(before);
  return token.kind === 'word' && token.capital && !token.hashtag && token.norm !== 'the';
}
