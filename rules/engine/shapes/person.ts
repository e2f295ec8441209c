import { COMMON_WORDS } from '../lexicon/common-words';
import { AMBIGUOUS_FORENAMES, FORENAMES, OPENING_FORENAMES } from '../lexicon/forenames';
import {
  BEFORE_THINGS,
  FAMOUS_THINGS,
  NOT_NAMES,
  PLACE_OR_BODY_ENDINGS,
} from '../lexicon/not-names';
import { SURNAMES } from '../lexicon/surnames';
import { TITLES } from '../lexicon/titles.words';
import { type Shape, type ShapeSpan, shape } from '../shape';
import type { Source } from '../source';
import type { Token } from '../text/token';
import { isNameWord } from './name-word';
import { surnamesAlone } from './surname-alone';
import { isUnknownName, mayBeName } from './unknown-name';

/** Particles inside a surname: Dafydd ap Gwilym, Anna van der Berg, Omar al-Sayed, Niamh Ní Dhomhnaill. */
const PARTICLES = new Set(
  'ap ab ferch van der de den di da du la le al el bin ibn von ni nic mac o'.split(' '),
);
const LONGEST_NAME = 5;
/** `Rt. Rev. Dr.` with their full stops. */
const MOST_TITLES = 7;

/**
 * Forename and surname, title and surname, or a forename that cannot be another word, also typed
 * small. Two unknown capitalised words count inside a sentence unless they look like a place or a body.
 */
const nameInFull = shape({
  name: 'name in full',
  reach: 'passage',
  find(source) {
    const spans: ShapeSpan[] = [];
    const { tokens } = source;
    for (let at = 0; at < tokens.length; at += 1) {
      const last = nameEnd(source, at);
      if (last === undefined) continue;
      const [from, to] = [tokens[at], tokens[last]];
      if (!from || !to) continue;
      spans.push({ start: from.start, end: to.end });
      at = last;
    }
    return spans;
  },
});

/** A named person, in full and later by the surname alone. */
export const personName: Shape = shape({
  name: 'named person',
  find(source) {
    const names = source.hits(nameInFull);
    return [...names, ...surnamesAlone(source, personName, names)];
  },
});

/** Index of the last token of a name that begins at `first`, or undefined. */
function nameEnd(source: Source, first: number): number | undefined {
  const { tokens } = source;
  const token = tokens[first];
  if (token?.kind !== 'word' || token.hashtag) return undefined;
  const forename = FORENAMES.has(token.norm);
  const certain = forename && !AMBIGUOUS_FORENAMES.has(token.norm);
  // In small letters nothing but a forename begins a name.
  if (!token.capital) return certain && !isTitle(token) ? smallEnd(source, first) : undefined;
  if (isTitle(token)) return titledEnd(source, first);
  const initialled = initialledEnd(source, first);
  if (initialled !== undefined) return initialled;
  const last = runEnd(source, first);
  if (endsLikePlace(tokens, first, last) || isThing(tokens, first, last)) return undefined;
  if (certain) return last;
  if (last === first) return undefined;
  if (forename || opensName(source, first, last)) return last;
  return isUnknownName(source, first, last) ? last : undefined;
}

/** `Mark Tully` where a sentence begins, and the capital of `Mark` says nothing. */
function opensName({ tokens, lexicon }: Source, first: number, last: number): boolean {
  if (!OPENING_FORENAMES.has(tokens[first]?.norm ?? '')) return false;
  const end = tokens[last];
  if (end === undefined || last === first) return false;
  const isNew = mayBeName(end) && !lexicon.vocabulary.has(end.norm);
  return isNew || SURNAMES.has(end.norm) || FORENAMES.has(end.norm);
}

/**
 * `dave o'brien`, `derek pascoe is`: in small letters a surname that is no other word goes with its
 * forename; one in no list only before a verb that a subject must stand before.
 */
function smallEnd({ tokens, lexicon }: Source, first: number): number {
  const [next, after] = [tokens[first + 1], tokens[first + 2]];
  if (next?.kind !== 'word' || next.hashtag || lexicon.vocabulary.has(next.norm)) return first;
  const isSubject = FINITE.has(after?.norm ?? '') && next.norm.length > 3 && !next.capital;
  const isName = SURNAMES.has(next.norm) || (isSubject && !NOT_NAMES.has(next.norm));
  return isName ? first + 1 : first;
}

const FINITE = new Set('is was has had did does will'.split(' '));

/** `D. Fosdyke`, `A. N. Siddiqi`, `R J Pembroke`: one initial with its stop, or two. */
function initialledEnd(source: Source, first: number): number | undefined {
  const { tokens } = source;
  let at = first;
  let initials = 0;
  let stops = 0;
  while (tokens[at]?.norm.length === 1 && tokens[at]?.capital && tokens[at]?.kind === 'word') {
    initials += 1;
    at += 1;
    if (tokens[at]?.norm !== '.') continue;
    stops += 1;
    at += 1;
  }
  const surname = tokens[at];
  if (initials === 0 || initials + stops < 2 || !isNameWord(surname)) return undefined;
  if (surname?.shout === true || COMMON_WORDS.has(surname?.norm ?? '')) return undefined;
  const last = runEnd(source, at);
  return endsLikePlace(tokens, at, last) ? undefined : last;
}

/** `John Lewis`, `St Mary`, `the King George`: named after people, but none. */
function isThing(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const here = tokens[first]?.norm ?? '';
  if (FAMOUS_THINGS.has(`${here} ${tokens[first + 1]?.norm}`)) return true;
  if (last > first) return false;
  if (FAMOUS_THINGS.has(`${before?.norm} ${here}`)) return true;
  const next = tokens[first + 1]?.norm ?? '';
  return (
    (before?.capital === true && BEFORE_THINGS.has(before.norm)) ||
    (next === 'the' && tokens[first + 2]?.capital === true)
  );
}

/** Capitalised words from `first` on, with particles and hyphens between them. */
function runEnd({ tokens }: Source, first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first < LONGEST_NAME * 2; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.norm === '-' && !token.spaceBefore && !(tokens[at + 1]?.spaceBefore ?? true))
      continue;
    if (isParticle(tokens, at)) continue;
    if (isInitial(tokens, at)) continue;
    if (!isNameWord(token) || isPostNominal(tokens, first, at)) break;
    last = at;
  }
  return last;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!PARTICLES.has(tokens[at]?.norm ?? '')) return false;
  return next?.norm === '-' ? !next.spaceBefore : (next?.capital ?? false);
}

/** `MP`, `OBE`, `QPM` after a name that is not itself in capitals. */
function isPostNominal(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  return token?.shout === true && token.norm.length < 5 && !(tokens[first]?.shout ?? false);
}

/** `J` or `.` in `Sam J. Okoro`. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm === '.') return tokens[at - 1]?.norm.length === 1 && isNameWord(tokens[at + 1]);
  return (
    token?.capital === true &&
    token.norm.length === 1 &&
    token.norm !== 'i' &&
    (isNameWord(tokens[at + 1]) || tokens[at + 1]?.norm === '.')
  );
}

function titledEnd(source: Source, first: number): number | undefined {
  const { tokens } = source;
  let at = first + 1;
  while (at - first < MOST_TITLES && (isTitleDot(tokens, at) || isTitle(tokens[at]))) at += 1;
  const surname = tokens[at];
  if (!tokens[first]?.capital || !isNameWord(surname)) return undefined;
  if (surname?.shout && surname.norm.length < 4) return undefined;
  const last = runEnd(source, at);
  return endsLikePlace(tokens, at, last) ? undefined : last;
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.norm);
}

/** The full stop of `Mr.` or `Sgt.`, not of a sentence. */
function isTitleDot(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === '.' && (tokens[at - 1]?.norm.length ?? 0) < 5;
}

function endsLikePlace(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const after = next?.norm === "'s" ? tokens[last + 2] : next;
  if (after?.kind === 'word' && after.capital && PLACE_OR_BODY_ENDINGS.has(after.norm)) return true;
  return last > first && PLACE_OR_BODY_ENDINGS.has(tokens[last]?.norm ?? '');
}
