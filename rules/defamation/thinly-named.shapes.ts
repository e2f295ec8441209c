import { pattern, personName, shape } from '../engine';
import { kin } from './people.words';

type Span = { readonly start: number; readonly end: number };

const DIGIT_INSIDE = /^[a-z]{1,9}[013457][a-z]{2,9}$/;

/** A name hidden so thinly that anybody can read it: `D*** Smith`, `Gar3th`. */
export const maskedName = shape({
  name: 'half-hidden name',
  reach: 'passage',
  find({ tokens }) {
    return tokens.flatMap((token, at): readonly Span[] => {
      if (token.kind !== 'word' || !token.capital) return [];
      if (DIGIT_INSIDE.test(token.norm)) return [{ start: token.start, end: token.end }];
      if (token.norm.length > 3) return [];
      let end = at + 1;
      while (tokens[end]?.norm === '*' && !tokens[end]?.spaceBefore) end += 1;
      if (end - at < 2 || (end - at === 2 && !tokens[end]?.capital)) return [];
      while (tokens[end]?.kind === 'word' && (tokens[end]?.capital || !tokens[end]?.spaceBefore)) {
        end += 1;
      }
      return [{ start: token.start, end: tokens[end - 1]?.end ?? token.end }];
    });
  },
});

const ADDRESSED_BUT_MEANT = new Set(
  "is was 's are were has have had did stole took lied ripped robbed conned scammed owe owes sell sells sold keeps still never gave kept hit beat cheats lies steals scams you you're you've".split(
    ' ',
  ),
);

const TITLES = new Set('mr mrs ms miss dr cllr pc sgt rev'.split(' '));

/** `mr wicks`, by those who write without capitals. */
export const smallTitled = shape({
  name: 'name without capitals',
  reach: 'passage',
  find: ({ tokens, lexicon }) =>
    tokens.flatMap((token, at): readonly Span[] => {
      const name = tokens[at + 1];
      if (token.capital || !TITLES.has(token.norm) || name?.kind !== 'word') return [];
      if (name.capital || lexicon.vocabulary.has(name.norm)) return [];
      return [{ start: token.start, end: name.end }];
    }),
});

const INITIALS_OF = new Set(['initials', 'initial']);

/** `initials JT`, `initials are J.T.` */
export const initials = shape({
  name: 'initials',
  reach: 'passage',
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
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.filter(
      ({ kind, shout, norm }) =>
        kind === 'word' && shout && norm.length === 2 && !NOT_INITIALS.has(norm),
    ),
});

/** An account spoken of. The handles a reply begins with are only spoken to, and `RT @x` is a source. */
export const handle = shape({
  name: 'handle spoken of',
  reach: 'passage',
  gate: (plain) => plain.includes('@'),
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

const HIM = new Set(['him', 'her', 'them', 'bloke', 'lot']);
const WHERE = new Set([
  'number',
  'no',
  'next',
  'across',
  'over',
  'upstairs',
  'downstairs',
  'opposite',
  'flat',
]);

/** `him at number 9`, `her next door`. */
export const neighbourhood = shape({
  name: 'person by where he lives',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at): readonly Span[] => {
      if (!HIM.has(token.norm)) return [];
      const skip = tokens[at + 1]?.norm === 'at' || tokens[at + 1]?.norm === 'from' ? 2 : 1;
      const place = tokens[at + skip];
      const last = tokens[at + skip + 1];
      if (!WHERE.has(place?.norm ?? '') || last === undefined) return [];
      if (last.norm !== 'door' && last.norm !== 'the' && last.kind !== 'number') return [];
      return [{ start: token.start, end: last.end }];
    }),
});

const KIN = new Set('brothers sisters family lot twins clan boys'.split(' '));

/** `the Achebe brothers`: few enough for each to be meant. */
export const family = shape({
  name: 'family by name',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at): readonly Span[] => {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      if (!token.capital || before?.norm !== 'the' || !after || !KIN.has(after.norm)) return [];
      return [{ start: before.start, end: after.end }];
    }),
});

/** Somebody by whose kin or friend he is: `the mayor's son`, `my stepdad's best mate`. */
export const kinOf = shape({
  name: 'kin of somebody',
  find: (source) =>
    source.hits(kin).flatMap((hit): readonly Span[] => {
      const { tokens } = source;
      const at = [hit.first - 1, hit.first - 2].find((index) =>
        OWNED.has(tokens[index]?.norm ?? ''),
      );
      const owner = at === undefined ? undefined : tokens[at - 1];
      if (at === undefined || owner?.kind !== 'word') return [];
      const before = tokens[at - 2];
      const from = before && DETERMINERS.has(before.norm) ? before : owner;
      return from === before || owner.capital ? [{ start: from.start, end: hit.end }] : [];
    }),
});

const OWNED = new Set(["'s", "'"]);
const DETERMINERS = new Set('the my our his her their that'.split(' '));

const PLACING = new Set(['at', 'from', 'in', 'on']);
const OWN = new Set(['the', 'our', 'my', 'number']);

/** A name of one word with a place that makes it clear: `Pugsley at the depot`. */
export const nicknamed = shape({
  name: 'one name and a place',
  reach: 'passage',
  find: (source) =>
    source.tokens.flatMap((token, at): readonly Span[] => {
      const { tokens, lexicon } = source;
      const place = tokens[at + 3];
      if (token.kind !== 'word' || !token.capital || token.shout || place?.kind !== 'word')
        return [];
      if (!PLACING.has(tokens[at + 1]?.norm ?? '') || !OWN.has(tokens[at + 2]?.norm ?? ''))
        return [];
      if (source.hits(personName).some(({ first, last }) => first <= at && at <= last)) return [];
      if (source.sentenceOf(at)?.first === at || lexicon.vocabulary.has(token.norm)) return [];
      return [{ start: token.start, end: place.end }];
    }),
});

/** Letters swapped for digits and signs, so that a search does not find the name: `d@n4 pugh`. */
export const disguisedName = pattern({
  name: 'disguised name',
  regex: /(?<![\w@.£$'*-])[a-z@*0134579'-]{3,28}(?: [a-z@*0134579'-]{3,12})?/gi,
  gate: (plain) => /[a-z][@*0134579][a-z]|\b[0134][a-z]{3}/i.test(plain),
  accept: (matched) =>
    /[@*013457]/.test(matched) &&
    /[a-z]{2}/i.test(matched) &&
    /[a-z][@*013457][a-z]|^[013][a-z]{3}/i.test(matched) &&
    !/^\d+(?:st|nd|rd|th|am|pm|k|yo|yr)/i.test(matched),
});

const SPOKEN_OF = new Set(['he', 'she', 'him', 'her', 'you', 'his']);

/**
 * In a reply a pronoun without a name before it means whoever is answered, or is spoken of there; a
 * reply without any subject (`Helping herself for years`) is about the person named there.
 */
export const answered = shape({
  name: 'person answered',
  find(source) {
    if (source.before.length === 0) return [];
    const named = source.hits(personName)[0]?.first ?? Number.POSITIVE_INFINITY;
    const isAboutOne = source.before.some((earlier) => earlier.hits(personName).length > 0);
    return source.tokens.filter(
      ({ norm }, at) => at < named && (SPOKEN_OF.has(norm) || (at === 0 && isAboutOne)),
    );
  },
});
