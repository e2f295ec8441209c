import { words } from '../engine';

const OFFICE =
  'mp|msp|ms|mla|councillor|cllr|mayor|pcc|pfcc|commissioner|prime minister|pm|member of parliament|leader of the council|first minister';
const GOOD =
  'great|brilliant|cracking|fantastic|excellent|superb|good|fine|amazing|wonderful|terrific|belting|proper|decent|better|tremendous|smashing|blinding|outstanding';

/** An election, a seat or somebody who stands for it. */
export const electionCues = words({
  name: 'election',
  nouns: [
    ...'candidate ppc hustings manifesto by-election election constituency leaflet canvasser voter'.split(
      ' ',
    ),
  ],
  phrases: [
    ...'polling ballot mp westminster senedd holyrood parliament councillor mayoral'.split(' '),
    '(polling|election) (day|station)',
    'polls (open|close|shut)',
    'standing (for|in|as|against)',
    'stand for election',
    'on the ballot',
    'the doorstep',
    '(general|local|county|mayoral) elections',
  ],
});

/** Saying that somebody should hold an elected office. */
export const wouldServe = words({
  name: 'would serve well',
  phrases: [
    `(make|be|making|makes) (a|an|our) (${GOOD}) (${OFFICE})`,
    `(make|be) (a|an) (really|truly|absolutely) (${GOOD}) (${OFFICE})`,
    `as (our|your|the) (next|new) (${OFFICE})`,
    `(need|want|deserve) (her|him|them|_) as (our|your|an|a) (${OFFICE})`,
    `(best|right|only|ideal|perfect) (person|woman|man|candidate|choice|one) for (the seat|the ward|westminster|mayor|mp|pcc|county hall|this ward|our ward|the county)`,
    `(sort|kind|type) of (person|woman|man|candidate|mp) we need (in|on|at)`,
    `the (${OFFICE}) (we|this town|this county|this ward|our area) (need|needs|deserve|deserves)`,
    '(get|vote) (her|him|them) (in|elected)',
    '(send|sending) (her|him|them|_) to (westminster|parliament|county hall|the senedd|holyrood)',
    '(gets|has|got|have|getting|earned|won) my (vote|cross)',
    '{deserve} (your|our|my) (vote|votes)',
    '(could not|couldn\'t|cannot|can\'t) ask for a better candidate',
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
    "what (a|an) (star|legend|candidate)",
    'worked (so|really|incredibly) hard for (this|our|the)',
  ],
});

/** Announcing that one stands for office oneself. */
export const candidacy = words({
  name: 'candidacy',
  verbs: [],
  phrases: [
    "(i'm|im|i am|i will be|i'll be|i'd be|i have decided to|i've decided to|i am going to|i'm going to) (standing|stand|running|run) (for|as|in|against)",
    '(decided|decision|proud|honoured|delighted|going|chosen|asked|thrilled|excited) to (stand|run) (for|as|in)',
    "(i've been|i have been|i was|been|just been|honoured to be|proud to be|delighted to be|thrilled to be) (selected|adopted|chosen|nominated|shortlisted|confirmed|approved) (as|for|to|by)",
    '(my|our) name (is|will be|goes|going) on (the|a|your) (county|district|borough|city|town|) (ballot|ballot paper)',
    'name on the ballot (paper|)',
    '(nomination|) papers (are|have gone|went) in',
    '(handed|handing|put|putting|got|submitted) in my nomination',
    '(proud|honoured|delighted|thrilled|excited|pleased|humbled) to be (your|the|a) _ (candidate|ppc)',
    '(proud|honoured|delighted|thrilled|excited|pleased|humbled) to be (your|the|a) _ _ (candidate|ppc)',
    "(i'm|im|i am|i'll be) (your|the|a) (_|) (candidate|ppc)",
    '(your|the) candidate (for|in)',
    'my (campaign|candidacy|manifesto|election leaflet|election campaign|nomination)',
    '(throwing|thrown|throw|chucked|chucking) my hat in(to|) the ring',
    '(vote|voting) for me',
    "(hope|hoping) (i can count|to count|to earn|to win) (on|) your (vote|support)",
    '(seeking|ask for|asking for|earn|need) your (vote|votes)',
    "if (i'm|i am|im) (re-elected|elected|chosen)",
  ],
});

/** What one stands for when it is an election to public office. */
export const publicOffice = words({
  name: 'public office',
  nouns: ['candidate', 'ppc', 'ballot', 'election', 'ward', 'constituency', 'by-election', 'mp'],
  phrases: [
    ...'parliament westminster senedd holyrood council councillor mayor pcc county district borough polls pfcc commissioner seat vote'.split(
      ' ',
    ),
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
  nouns: ['award', 'competition', 'finalist', 'raffle', 'puppy', 'kitten', 'dog', 'snowplough', 'gritter'],
  phrases: [
    ...'eurovision strictly bake-off x-factor naming shortlist mascot photo-of-the-year goal-of-the-season'.split(
      ' ',
    ),
    "i'm a celeb",
    '{name} (our|the|a|this) (new|newest|)',
    'of the (year|month|season|week)',
    'public vote',
    'nominated for',
  ],
});
