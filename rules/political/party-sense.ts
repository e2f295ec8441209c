import {
  capitalised,
  followedBy,
  nearWords,
  type Place,
  precededBy,
  startsSentence,
  type WordClass,
} from '../engine';

/** `labour ward`, `Reform Act`, `Green Park`: never the party. */
const OTHER_SENSE_AFTER =
  'of arts studies market markets ward wards cost costs shortage shortages force pains act exchange law laws intensive club jewish judaism synagogue school'.split(
    ' ',
  );
const OTHER_SENSE_BEFORE =
  'police policing justice prison penal welfare child forced hard manual slave skilled land tax planning law electoral parliamentary social nhs care housing pension education curriculum immigration cheap agricultural village bowling putting dark light olive'.split(
    ' ',
  );

/** A capital at the head of a sentence says nothing; what a party does next says it. */
const PARTY_ACTS =
  ", and say says said called promised want wants voted think thinks 's have has are is were get gets had went will would won't can can't could do don't did didn't never always government govt council councillor councillors group candidate candidates mp mps leader leaders voters members manifesto conference all party gain hold win wins controlled run doorstep petition need needs took treat treats man woman lot mob crew crowd lads people folk rosette poster posters leaflet leaflets branch stall ticket promise promises pledge pledges lied lies made make makes kept keep taking letting getting doing going trying losing winning promising blaming telling asking wanting pretending".split(
    ' ',
  );

/** After an adjective that is also a party: `Conservative association`, `a Green councillor`. */
const PARTY_NOUNS =
  'team candidate candidates councillor councillors cllr cllrs mp mps ms government govt party group groups association leader leaders voter voters vote votes conference rally manifesto member members membership council administration campaign petition activist activists minister ministers peer gain hold rosette rosettes poster posters leaflet leaflets list ticket branch stall lot mob crew lads supporter supporters majority manifestos pledge pledges promise promises benches canvasser canvassers term surge wave seat win run future policy policies'.split(
    ' ',
  );

const VOTING =
  'vote votes voting voted elect supporting both tick go going gone turn turning turned'.split(' ');

/** `Labour`, `Reform`, `the Greens`: a capital inside a sentence, or party politics near it. */
export function namesParty(cues: WordClass): (at: Place) => boolean {
  return (at) => {
    if (isOtherSense(at)) return false;
    if (isHashtag(at)) return nearWords(at, cues, 3);
    const capital = at.source.tokens[at.last]?.capital === true;
    if (capital && !startsSentence(at)) return true;
    if (capital) {
      return followedBy(at, ...PARTY_ACTS, '?', ':') || nearWords(at, cues, 2) || isSubject(at);
    }
    if (isTypedSmall(at) || isVotedFor(at)) return true;
    return !precededBy(at, 'in', 'the', 'to', 'and') && nearWords(at, cues, 2);
  };
}

/** `It has to be labour on thursday`. */
function isVotedFor(at: Place): boolean {
  return precededBy(at, ...CHOSEN) && at.source.tokens.some(({ norm }) => VOTE_WORDS.test(norm));
}

const CHOSEN = "be for back backing it's its go going with".split(' ');

/** In posts without capitals: what only a party has or does. */
const ACTS_OF_ALL =
  "are have lot mob crew lads councillor councillors mp mps candidate candidates voter voters govt government council leader party promised promise lied betrayed want don't won't aren't haven't couldn't".split(
    ' ',
  );

/** `labour's lot`, `reform are`: a plural verb or an owner, where work and change would be singular. */
function isTypedSmall(at: Place): boolean {
  const norm = at.source.tokens[at.first]?.norm;
  if (norm !== 'labour' && norm !== 'reform') return false;
  if (followedBy(at, "'s")) return !precededBy(at, 'of', 'my', 'her', 'his', 'their', 'in');
  return (
    (followedBy(at, ...ACTS_OF_ALL) || precededBy(at, 'let', 'trust', 'hate', 'beat', 'bloody')) &&
    !precededBy(at, 'and', 'or', 'of', 'in', 'to', 'we', 'i', 'they', 'you')
  );
}

const OBJECTS = new Set(
  'the your our my a an this these his her their its of in on at to for and or by with from into it them him us me how all'.split(
    ' ',
  ),
);

/** `Reform bingo`, not `Reform the rules`: no object or preposition follows. */
function isSubject({ source, first, last }: Place): boolean {
  const next = source.tokens[last + 1];
  if (source.tokens[first]?.norm === 'greens') return false;
  return next?.kind === 'word' && !OBJECTS.has(next.norm) && !/ing$/.test(next.norm);
}

/** `Vote Green`, `a Conservative councillor`: adjectives that name a party only with a noun or a vote beside them. */
export function describesParty(at: Place): boolean {
  if (isOtherSense(at) || !capitalised(at)) return false;
  if (followedBy(at, ...LIFELONG)) return true;
  if (!startsSentence(at) && NEVER_A_NAME.has(at.source.tokens[at.first]?.norm ?? '')) return true;
  if (followedBy(at, ...PARTY_NOUNS) || precededBy(at, ...VOTING)) return true;
  return isBeforeConference(at) || isMember(at) || standsAlone(at);
}

/** With a capital inside a sentence these are the party; `Green` may be a name. */
const NEVER_A_NAME = new Set(['conservative', 'liberal']);

/** `Conservative through and through`: said of a person only. */
const LIFELONG = ['through', 'till', 'til', 'born'];

const VOTE_WORDS =
  /^(?:vote[sd]?|voting|ballot|polls?|polling|election|elections|ward|council|councils|candidates?|seats?|manifesto|senedd|holyrood|westminster|rosettes?|leaflets?|thursday|may)$/;

/** `a bit of Green in this ward`: a capital inside a sentence, no noun after it, and a vote. */
function standsAlone(at: Place): boolean {
  if (startsSentence(at)) return false;
  const next = at.source.tokens[at.last + 1];
  const alone = next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.norm);
  if (alone && precededBy(at, ...BEING)) return true;
  return alone && at.source.tokens.some(({ norm }) => VOTE_WORDS.test(norm));
}

const BEING = "i'm im am we're be go going gone voted vote it's".split(' ');

const FUNCTION_WORDS = new Set(
  'in on at for with by to of and or but is are was all again this that next here now it its from than as if because who these those today tonight tomorrow always since when myself too either anyway through at heart like will would can has have'.split(
    ' ',
  ),
);

/** `a Green`, `paid-up Liberal`: a person, not what follows. */
function isMember(at: Place): boolean {
  if (!precededBy(at, 'a', 'up', 'lifelong', 'no', 'any', 'every')) return false;
  const next = at.source.tokens[at.last + 1];
  return next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.norm);
}

/** `the Conservative spring conference`: one word between. */
function isBeforeConference({ source, last }: Place): boolean {
  const noun = source.tokens[last + 2]?.norm ?? '';
  return noun === 'conference' || noun === 'candidate' || noun === 'councillor';
}

/** `Your Party` after a word that takes a party, not in `Your Party menu`. */
export function isJoined(at: Place): boolean {
  if (followedBy(at, ...YOUR_PARTY_ACTS)) return true;
  return precededBy(at, 'for', 'join', 'joined', 'vote', 'voting', 'back', 'backing', 'by', 'of');
}

const YOUR_PARTY_ACTS =
  'speak speaks want wants have will are councillor councillors candidate candidates branch rally conference mp mps stall supporters voters'.split(
    ' ',
  );

/** `green party dress`: typed small, the party needs its usual company. */
export function isNoFrock(at: Place): boolean {
  return !followedBy(at, ...PARTY_THINGS);
}

const WELSH_OR_VOTING = new Set(
  'cymru wales welsh senedd voter voters vote voting voted election ballot poll polls candidate labour reform tory councillor 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'.split(
    ' ',
  ),
);

/** `Plaid` the party; at the head of a sentence it is a cloth unless Wales or a vote is about. */
export function isWelshPlaid(at: Place): boolean {
  if (followedBy(at, ...PLAID_ACTS) || (isNoFrock(at) && !startsSentence(at))) return true;
  return [at.source, ...at.source.before].some(({ tokens }) =>
    tokens.some(({ norm }) => WELSH_OR_VOTING.has(norm)),
  );
}

const PLAID_ACTS =
  "cymru 's have are were will would want wants promise promised candidate councillor couldn't can't won't don't need needs".split(
    ' ',
  );

const PARTY_THINGS =
  'dress dresses frock shoes heels bag bags food hat hats balloons top outfit skirt suit jumper shirt tights theme'.split(
    ' ',
  );

const BIRTH = /^(?:baby|babies|midwi(?:fe|ves)|contractions?|birth|epidural|hours|pushing|born)$/;

/** `Labour was long but the baby is here`. */
function isOfBirth(at: Place): boolean {
  return (
    followedBy(at, 'was', 'is', 'lasted', 'took', 'started', 'had') &&
    at.source.tokens.some(({ norm }) => BIRTH.test(norm))
  );
}

function isOtherSense(at: Place): boolean {
  if (isOfBirth(at)) return true;
  return followedBy(at, ...OTHER_SENSE_AFTER) || precededBy(at, ...OTHER_SENSE_BEFORE);
}

function isHashtag({ source, first }: Place): boolean {
  return source.tokens[first]?.hashtag === true;
}
