import { personName, shape } from '../engine';
import { FORENAMES } from '../engine/lexicon/forenames';

const TAG = /^[#@]([A-Z][a-z]+)(?:[A-Z][a-z]+)?(?:For|4)[A-Z][A-Za-z]+/;

/** `#RhianForRhyl`, `@AdeFor_Ely`: a forename for a place, the form of a campaign's tag. */
export const candidateTag = shape({
  name: 'tag of a candidate',
  find: ({ tokens, text }) =>
    tokens
      .filter(({ start, end }) => {
        const forename = TAG.exec(text.slice(start, end))?.[1];
        return forename !== undefined && FORENAMES.has(forename.toLowerCase());
      })
      .map(({ start, end }) => ({ start, end })),
});

const CAMPAIGNING = new Set(
  'campaign leaflet leaflets manifesto hustings candidacy poster posters flyer election canvass nomination policy policies pledges votes voters'.split(
    ' ',
  ),
);
/** A campaign for a crossing is no election campaign. */
const CAUSE = new Set(['for', 'against', 'to']);

/** `Nerys Pugh's leaflet`, `Mr Bell's whole campaign`. */
export const ownCampaign = shape({
  name: 'somebody’s campaign',
  find: (source) =>
    source.hits(personName).flatMap((hit) => {
      const [owner, first, second] = source.tokens.slice(hit.last + 1, hit.last + 4);
      if (owner?.norm !== "'s") return [];
      const noun = [first, second].find((token) => CAMPAIGNING.has(token?.norm ?? ''));
      if (noun === undefined) return [];
      const next = source.tokens[source.tokens.indexOf(noun) + 1];
      return CAUSE.has(next?.norm ?? '') ? [] : [{ start: hit.start, end: noun.end }];
    }),
});

const WOULD = new Set(['would', "'d", "would've", "wouldn't"]);

/** `Nerys Pugh would be a gift to Splott`: a person, `would`, and a place or an office at the end. */
export const wouldServe = shape({
  name: 'somebody would serve a place',
  find: (source) =>
    source.hits(personName).flatMap((hit) => {
      const [modal, verb] = source.tokens.slice(hit.last + 1, hit.last + 3);
      if (
        !WOULD.has(modal?.norm ?? '') ||
        !/^(?:be|make|do|bring|fight|speak|serve|represent)$/.test(verb?.norm ?? '')
      )
        return [];
      const rest = source.tokens.slice(hit.last + 3, hit.last + 12);
      const place = rest.find(
        ({ capital }, at) => capital && /^(?:for|to)$/.test(rest[at - 1]?.norm ?? ''),
      );
      return place === undefined ? [] : [{ start: hit.start, end: place.end }];
    }),
});

const VOTING_FOR = new Set(['vote', 'elect', 're-elect', 'reelect', 'choose']);
const VOTES = /^(?:vot(?:e|es|ing)|cross|x)$/;

/** `Ade has my vote`, `Nerys all the best in the election`; the words after a name. */
const TO_BE_VOTED =
  /^[^.!?]*\b(?:(?:has|have|get|gets|got|deserve|deserves|earned|wants|want|win|wins) (?:my|our|your) vote|in the (?:[a-z-]+ )?(?:by-)?elections?)\b/;

/** The name in `choose Nerys Pugh`, at the head of a clause, or in `your vote to Ade`: an order to the reader. */
export const namedInOrder = shape({
  name: 'somebody to be voted for',
  find: (source) =>
    source.hits(personName).flatMap((hit) => {
      if (source.tokens[hit.last + 1]?.norm === "'s") return [];
      const after = source.tokens.slice(hit.last + 1, hit.last + 10).map(({ norm }) => norm);
      if (TO_BE_VOTED.test(after.join(' '))) return [{ start: hit.start, end: hit.end }];
      const [before, verb] = source.tokens.slice(Math.max(0, hit.first - 2), hit.first);
      const name = { start: hit.start, end: hit.end };
      if (/^(?:for|to|by)$/.test(verb?.norm ?? '') && VOTES.test(before?.norm ?? '')) return [name];
      const order = verb ?? before;
      if (order === undefined || !VOTING_FOR.has(order.norm)) return [];
      const heads = order === before || before?.kind !== 'word' || FREE.has(before.norm);
      return heads ? [name] : [];
    }),
});

const FREE = new Set([
  'and',
  'please',
  'so',
  'just',
  'folks',
  'lads',
  'friends',
  'all',
  'everyone',
]);
