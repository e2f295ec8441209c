import { shape } from '../engine';

type Span = { readonly start: number; readonly end: number };

const DIGIT_INSIDE = /^[a-z]{1,9}[013457][a-z]{2,9}$/;

/** A name hidden so thinly that anybody can read it: `D*** Smith`, `Gar3th`. */
export const maskedName = shape({
  name: 'half-hidden name',
  find({ tokens }) {
    return tokens.flatMap((token, at): readonly Span[] => {
      if (token.kind !== 'word' || !token.capital) return [];
      if (DIGIT_INSIDE.test(token.norm)) return [{ start: token.start, end: token.end }];
      if (token.norm.length > 3) return [];
      let end = at + 1;
      while (tokens[end]?.norm === '*' && !tokens[end]?.spaceBefore) end += 1;
      if (end - at < 2) return [];
      while (tokens[end]?.kind === 'word' && (tokens[end]?.capital || !tokens[end]?.spaceBefore)) {
        end += 1;
      }
      return [{ start: token.start, end: tokens[end - 1]?.end ?? token.end }];
    });
  },
});

const ADDRESSED_BUT_MEANT = new Set(
  "is was 's are were has have had did stole took lied ripped robbed conned scammed owe owes sell sells the a that you you're you've".split(
    ' ',
  ),
);

const INITIALS_OF = new Set(['initials', 'initial']);

/** `initials JT`, `initials are J.T.` */
export const initials = shape({
  name: 'initials',
  find({ tokens }) {
    return tokens.flatMap((token, at): readonly Span[] => {
      if (!INITIALS_OF.has(token.norm)) return [];
      const from = tokens[at + 1]?.capital ? at + 1 : at + 2;
      let to = from;
      while (
        tokens[to + 1]?.norm === '.' ||
        (tokens[to + 1]?.norm.length === 1 && tokens[to + 1]?.capital)
      ) {
        to += 1;
      }
      const [first, last] = [tokens[from], tokens[to]];
      if (!first?.capital || first.norm.length > 3 || last === undefined) return [];
      return [{ start: first.start, end: last.end }];
    });
  },
});

const NOT_INITIALS = new Set(
  'ok uk us eu pc mp tv gp fc dm pm am no we it is he in on at so my me do go if or hi rt ps xx dc ds di sw nw se ne a& lol'.split(
    ' ',
  ),
);

/** `JT` as a bare answer; only where somebody asked for a name. */
export const bareInitials = shape({
  name: 'bare initials',
  find: ({ tokens }) =>
    tokens.filter(
      ({ kind, shout, norm }) =>
        kind === 'word' && shout && norm.length === 2 && !NOT_INITIALS.has(norm),
    ),
});

/** An account spoken of. The handles a reply begins with are only spoken to, and `RT @x` is a source. */
export const handle = shape({
  name: 'handle spoken of',
  find({ tokens, sentences }) {
    return tokens.flatMap((token, at): readonly Span[] => {
      if (token.kind !== 'mention' || tokens[at - 1]?.norm === 'rt') return [];
      const opening = sentences.find(({ first, last }) => first <= at && at <= last)?.first ?? 0;
      const isAddressed = tokens.slice(opening, at).every(({ kind }) => kind === 'mention');
      const next = tokens[at + 1]?.norm ?? '';
      if (isAddressed && !ADDRESSED_BUT_MEANT.has(next) && !next.endsWith('ed')) return [];
      return [{ start: token.start, end: token.end }];
    });
  },
});
