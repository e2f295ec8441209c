import { type Place, personName, words } from '../engine';

const OFFICE =
  'mp|msp|ms|mla|councillor|cllr|mayor|pcc|pfcc|commissioner|pm|prime minister|first minister';
const GOOD = new Set(
  'great brilliant cracking fantastic excellent superb good fine amazing wonderful terrific belting proper decent better tremendous smashing blinding outstanding ace lovely first-rate'.split(
    ' ',
  ),
);
const BECOMING = new Set('make makes making be being become get got have'.split(' '));

/** `make a great MP`, `be our best mayor`: the word before and the adjective decide. */
function isPraised({ source, first }: Place): boolean {
  const verb = source.tokens[first - 1]?.norm ?? '';
  const adjective = source.tokens[first + 1]?.norm ?? '';
  return BECOMING.has(verb) && GOOD.has(adjective);
}

/** `Vote for Amrit Gill`, `Team Pryce`: a person's name follows. */
function namesWhom({ source, last }: Place): boolean {
  return source.hits(personName).some(({ first }) => first === last + 1);
}

/** An election or somebody who stands in it. */
export const electionCues = words({
  name: 'election',
  nouns: [
    ...'candidate ppc hustings by-election election canvasser voter councillor mp'.split(' '),
  ],
  phrases: [
    ...'polling ballot senedd holyrood mayoral manifesto leaflet leaflets'.split(' '),
    '(polling|election) (day|station)',
    'polls (open|close|shut)',
    'the doorstep',
  ],
});

/** Where and when votes are cast. */
export const votingPlaces = words({
  name: 'polling station or rosette',
  nouns: ['rosette'],
  phrases: [
    '(polling|election) (day|station|stations)',
    '(outside|at) (st|the) _ (hall|school|church)',
    '(village|church|parish|memorial|community) hall',
  ],
});

/** Somebody by his or her candidacy. */
export const candidates = words({
  name: 'candidate',
  nouns: ['candidate', 'ppc', 'campaign team'],
});

/** Somebody stands for office now. */
export const standsNow = words({
  name: 'stands for election',
  nouns: ['candidate', 'ppc', 'by-election', 'hustings', 'candidacy', 'frontrunner'],
  phrases: [
    'standing (for|in|as|against)',
    'to stand (for|in|as|against)',
    '(picked|selected|chosen|adopted) (to stand|as candidate)',
    '(bid|race|fight) to (become|be)',
    'polling day',
    '(the|your|that|this) (ballot|constituency|seat)',
    'gets in',
    'the count',
    'in _ ward',
    '(be|become|becoming|elected) (our|your|an|the|a) (_|) (mp|councillor|mayor|ms|pcc|commissioner)',
    'councillor should be',
    '(polling|election|polls)',
    '{vote} for',
    '(my|your) (x|cross)',
  ],
});

/** Saying that somebody should hold an elected office. */
export const wouldServe = words({
  name: 'would serve well',
  phrases: [
    '(vote|voting) for (the|a) (woman|man|person|one|candidate|team|party|lass|lad) who',
    `as (our|your|the) (next|new) (${OFFICE})`,
    `(her|him|them) as (our|your|a) (${OFFICE})`,
    `(best|right|only|ideal|perfect) (person|woman|man|candidate|choice|one) for (the seat|the ward|westminster|mayor|mp|pcc|county hall|this ward|our ward|the county)`,
    `the (${OFFICE}) (we|this town|our area) (need|needs|deserve|deserves)`,
    '(get|vote) (her|him|them) (in|elected)',
    '(send|sending) (her|him|them|_) to (westminster|parliament|county hall|the senedd|holyrood)',
    '(gets|has|got|have|getting|earned|won) my (vote|cross)',
    '{deserve} (your|our|my) (vote|votes)',
    "(could not|couldn't|cannot|can't) ask for a better candidate",
  ],
  sensed: [
    { phrases: [`(a|an|our) _ (${OFFICE})`], sense: isPraised },
    { phrases: ['(vote|voting|votes|cross) for', '(vote|voting)', 'team'], sense: namesWhom },
  ],
});

/** Wishing a person well, which is support only when the person is standing. */
export const wellWishing = words({
  name: 'encouragement',
  verbs: ['root for', 'back', 'cheer for', 'campaign for'],
  phrases: [
    '(good|best of) luck',
    '(go|come) on',
    '{smash} it',
    "(you've|youve) got this",
    'got my (vote|support|backing)',
    '(give|giving) (her|him|them) (a|the) (chance|go|shot)',
    'fingers crossed for',
    '(hope|hoping) (you|she|he|they) (win|wins|get in|gets in|do it|does it)',
    '(need|needs) (you|her|him|them|someone like|people like|more like)',
    '(behind|with) you all the way',
    'you deserve (it|to win)',
    'the best (candidate|of the bunch|by a mile|of the lot)',
    'proud to (support|back|endorse|campaign)',
    'vote for (her|him|them)',
    'our (next|new|future) (mp|councillor|mayor|commissioner|pcc|ms)',
    'cracking (candidate|choice)',
    '(sort|kind|type) of (person|woman|man|candidate|mp) we need',
    'what (a|an) (star|legend|candidate)',
    'worked (so|really|incredibly) hard for (this|our|the)',
  ],
});

const OWN = new Set(
  "honoured proud delighted thrilled humbled i i'm i've i'd i'll im ive we".split(' '),
);

/** The writer does it: `I` close before, or no subject at all (`Standing for mayor!`). */
function isOwn({ source, first }: Place): boolean {
  const start = source.sentenceOf(first)?.first ?? 0;
  if (first === start) return true;
  return source.tokens.slice(Math.max(start, first - 7), first).some(({ norm }) => OWN.has(norm));
}

/** Announcing that one stands for office oneself. */
export const candidacy = words({
  name: 'candidacy',
  phrases: [
    '(nomination|) papers (are|have gone|went) in',
    'my nomination papers',
    '(picked|chose|chosen|selected|adopted) me',
    '(proud|honoured|delighted|thrilled|excited|pleased|humbled) to be (your|the|a) (_|) (candidate|ppc)',
    '(proud|honoured|delighted|thrilled|excited|pleased|humbled) to be (your|the|a) _ _ (candidate|ppc)',
    "(i'm|im|i am|i'll be) (your|the|a) (_|) (candidate|ppc)",
    '{throw} my (hat|name) in',
    '{chuck} my (hat|name) in',
    '{put} (myself|my name) (forward|up)',
    'my (candidacy|manifesto|campaign|election leaflet|election campaign|nomination)',
    '(vote|voting) for me',
    '(count on|earn|win|seeking|asking for|ask for|need) your (vote|votes)',
    "if (i'm|i am|im) (re-elected|elected|chosen)",
    '(my|our) name (is|will be|goes|going) on (the|your) (_|) ballot',
  ],
  sensed: [
    {
      phrases: [
        '{stand} (for|in|as|against)',
        '{run} (for|in|as|against)',
        '{contest}',
        '{fight} (the|this|for) (seat|by-election|ward|election)',
        '(selected|adopted|chosen|nominated|shortlisted|picked|approved) (as|for|to|by|in)',
        'selected',
        '(on|top of) the list for',
        'bid to (become|be)',
        '{have} a (crack|go|stab|shot|tilt|punt) at',
        '{seek} (election|re-election|nomination|selection)',
      ],
      sense: isOwn,
    },
  ],
});

/** What one stands for when it is an election to public office. */
export const publicOffice = words({
  name: 'public office',
  nouns: [
    'candidate',
    'ppc',
    'ballot',
    'election',
    'nomination',
    'ward',
    'constituency',
    'by-election',
    'mp',
  ],
  phrases: [
    ...'parliament westminster senedd holyrood council councillor mayor pcc pfcc commissioner'.split(
      ' ',
    ),
    'county hall',
    'the (party|seat)',
    'the (county|district|borough|city) (ballot|elections)',
    'polling day',
  ],
});

/** Elections that are not to public office, and parish councils without a party. */
export const otherElections = words({
  name: 'another kind of election',
  nouns: ['governor', 'trustee', 'steward'],
  phrases: [
    ...'pta parish union unison fbu gmb unite pcs committee allotment club school society charity student students board federation captain'.split(
      ' ',
    ),
    'town council',
    'community council',
    'branch (secretary|chair|rep)',
    'staff (side|network|forum)',
  ],
});

/** Votes that are games, prizes or office fun. */
export const contests = words({
  name: 'a contest',
  nouns: [
    'award',
    'competition',
    'finalist',
    'raffle',
    'puppy',
    'kitten',
    'dog',
    'snowplough',
    'gritter',
  ],
  phrases: [
    ...'show final sourdough allotment panto tournament eurovision strictly bake-off x-factor naming shortlist mascot photo-of-the-year goal-of-the-season'.split(
      ' ',
    ),
    "i'm a celeb",
    '{name} (our|the|a|this) (new|newest|)',
    'of the (year|month|season|week)',
    'public vote',
    'nominated for',
  ],
});
