import { PLACE_OR_BODY_ENDINGS } from '../lexicon/not-names';
import { type ShapeSpan, shape } from '../shape';
import type { Token } from '../text/token';

/** Endings that make a capitalised run a trading business and not a street or a public body. */
const NOT_BUSINESS = new Set(
  `road street lane avenue drive close way square crescent terrace hill gardens green grove walk row rise view park
  bridge station council constabulary police court force church chapel mosque temple cathedral library museum party uk gb
  festival fair show parade cup league day week month award awards act bill report review house united city town rovers
  wanderers athletic albion fc rfc cc committee panel board`.split(/\s+/),
);

/** A business by its name: `Pearl Roofing`, `Northbridge Logistics Ltd`, `Tariq's Tyres`. */
export const businessName = shape({
  name: 'named business',
  find({ tokens }) {
    const spans: ShapeSpan[] = [];
    for (let at = 1; at < tokens.length; at += 1) {
      while (isEnding(tokens[at]) && isEnding(tokens[at + 1])) at += 1;
      const end = tokens[at];
      if (end?.kind !== 'word' || !end.capital || end.hashtag) continue;
      if (!PLACE_OR_BODY_ENDINGS.has(end.norm) || NOT_BUSINESS.has(end.norm)) continue;
      let first = at;
      while (first > 0 && at - first < 5 && isPart(first - 1)) first -= 1;
      const from = tokens[first];
      if (from && first < at && from.norm !== 'the')
        spans.push({ start: from.start, end: end.end });
    }
    return spans;

    function isEnding(token: Token | undefined): boolean {
      return token?.capital === true && PLACE_OR_BODY_ENDINGS.has(token.norm);
    }

    function isPart(index: number): boolean {
      const token = tokens[index];
      if (!token || tokens[index + 1]?.kind === 'break') return false;
      const before = tokens[index - 1];
      if (token.norm === '&' || token.norm === "'s") return before?.capital ?? false;
      if (token.norm === 'and') return before?.capital === true && !isEnding(before);
      return token.kind === 'word' && token.capital && !token.hashtag && token.norm !== 'the';
    }
  },
});
