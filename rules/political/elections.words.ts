import { followedBy, listed, type Place, startsSentence, words } from '../engine';

const OFFICE = 'mp|msp|ms|mla|councillor|cllr|mayor|pcc|pfcc|commissioner|first minister';

/** A vote is meant: with one of these near, a remark on a party is a call to vote. */
export const voteCues = words({
  name: 'a vote is near',
  verbs: ['vote', 'canvass', 'elect'],
  nouns: listed(
    'ballot election by-election candidate councillor leaflet rosette poster manifesto voter poll canvasser hustings constituency',
  ),
  phrases: [
    ...listed('ppc polling doorstep voting-booth thursday senedd 🗳'),
    '(your|my|our|their|his|her|an) (x|cross|pencil)',
    'four more years',
    'in the booth',
    '(this|by|in|until|before|come|next) may',
    'the (2nd|5th|6th|7th|8th|1st)',
    '(next|this) time',
    'town hall',
    'on (our|your|the) (paper|slip|sheet)',
    'you know what to do',
    '(gain|gains|held on|hold|landslide)',
  ],
});

const BECOMING = new Set('make makes be being become becoming'.split(' '));

/** `make a great MP`, `be our mayor`: the office is not held yet. */
function isHopedFor({ source, first }: Place): boolean {
  return source.tokens.slice(Math.max(0, first - 4), first).some(({ norm }) => BECOMING.has(norm));
}

/** `Vote for Nerys`, `stand for Splott`: a name, a place or an office, not `the anthem`. */
function takesCandidateOrOffice(at: Place): boolean {
  const { source, first, last } = at;
  if (source.tokens[first]?.hashtag) return false;
  const next = /^(?:the|our|a|my|your|this)$/.test(source.tokens[last + 1]?.norm ?? '')
    ? last + 2
    : last + 1;
  const word = source.tokens[next];
  if (word === undefined) return false;
  return (
    OFFICES.includes(word.norm) || (next === last + 1 && (word.capital || OTHERS.has(word.norm)))
  );
}

const POLLING_DAY =
  /\bon (?:thursday|polling day|the \d+(?:st|nd|rd|th)|\d+(?:st|nd|rd|th)? (?:may|june|july)|may|may the)\b/;

/** `Pick Nerys Pugh on Thursday`: a name, and a day to do it. */
function isOnPollingDay({ source, last }: Place): boolean {
  if (source.tokens[last + 1]?.capital !== true) return false;
  const after = source.tokens
    .slice(last + 2, last + 9)
    .map(({ norm }) => norm)
    .join(' ');
  return POLLING_DAY.test(after) && !/\b(?:up|off|from)\b/.test(after);
}

const SENDING = new Set(listed('send sent sending bring brings put return returned elect elected'));

/** Somebody is to be sent there; a school goes on a trip by itself. */
function isSent({ source, first }: Place): boolean {
  return source.tokens.slice(Math.max(0, first - 7), first).some(({ norm }) => SENDING.has(norm));
}

const OFFICES = listed(
  'parliament council mayor mp pcc pfcc commissioner election re-election office councillor county borough district police',
);
const OTHERS = new Set(['her', 'him', 'them']);

/** Somebody stands for election now. */
export const standing = words({
  name: 'stands for election',
  nouns: listed(
    'candidate ppc by-election hustings candidacy frontrunner nominee hopeful constituency',
  ),
  phrases: [
    '{run} for (mayor|office|parliament|council|mp|pcc|commissioner|election|re-election|a seat|the seat|the county|county|the council)',
    'up for (election|the council|the county|mayor|mp|the seat)',
    '(back|put|get|gets|voted|stay) (_|_ _) (back|) on (the|our) (_|) council',
    'asking for (votes|your vote)',
    '(ends|end|sits|sit) (up|) (at|in) (westminster|parliament|holyrood|the senedd)',
    '(your|my) (x|cross)',
    '{seek} (election|re-election|nomination|selection|your vote|votes)',
    '(on|of) (the|our|your|that) (ballot|ballot paper|paper|slip|sheet|voting paper)',
    '(polling|election) day',
    '(polls|voting) (close|closes|open|opens|closed)',
    '(elect|electing|elected) (my|a|the|our) _ than',
    'manifesto',
    '(where|that) (your|my) (x|cross)',
    '(win|wins|won|hold|fight|fights|contest|lose) (the|a|his|her|this|that|our) (_|) (seat|ward|division)',
    '(marginal|at the count)',
    `(our|your|the) (next|new|future) (${OFFICE})`,
    `(want|have|need|like|imagine|picture|see|fancy|elect|get) (_|_ _|_ _ _) as (our|your|its|the|a|) (next|new|) (${OFFICE})`,
    `(need|needs|deserve|deserves|want|wants) (a|an) (_|_ _|) (${OFFICE})`,
    'if elected',
    `(isn't|isnt|is|be|was|becomes) (our|your|their|its) (next|new|) (${OFFICE}) (by|come|after|on)`,
    'over the line',
    '(lend|give|giving|lending) (your|my|our) (vote|votes) to',
    '(wants|wanting|asking for|after|begging for) (your|our|my) (vote|votes)',
    'campaign team',
    'for (the|this) (seat|ward)',
    `the (${OFFICE}) (we|_ _|_) (need|needs|deserve|deserves)`,
    '(have|want|see|need|like|get) (her|him|you|_|_ _) (on|in) (the|our) (_|) (council|parliament|senedd|commons)',
  ],
  sensed: [
    { phrases: [`(${OFFICE})`], sense: isHopedFor },
    {
      verbs: ['stand for', 'stand in', 'stand as', 'stand against', 'vote for', 'contest'],
      sense: takesCandidateOrOffice,
    },
    {
      phrases: [
        'for (police|police and crime|county|borough|city|district|town|) (mayor|pcc|pfcc|commissioner|councillor|mp|first minister)',
        'for (county|borough|city|district) council',
      ],
      sense: (at) => !followedBy(at, "'s"),
    },
    {
      phrases: [`as (our|your|its|their|) (next|new|) (${OFFICE})`, 'for (council|parliament)'],
      sense: (at) => startsSentence(at) || at.source.tokens[at.first - 1]?.capital === true,
    },
    {
      phrases: ['(has|have|had|got|getting) (my|our) vote'],
      sense: (at) => !followedBy(at, 'for'),
    },
    { verbs: listed('pick choose back elect tick vote'), sense: isOnPollingDay },
    {
      phrases: [
        '(to|in|into|at) (westminster|holyrood|stormont|parliament|county hall|city hall|the senedd|cardiff bay|the town hall|the council)',
      ],
      sense: isSent,
    },
  ],
});

const OWN = new Set(
  "honoured proud delighted thrilled humbled i i'm i've i'd i'll im ive me we hypothetically".split(
    ' ',
  ),
);

/** The writer does it: `I` close before, or no subject at all (`Standing for mayor!`, `Quitting to run for …`). */
function isOwn({ source, first }: Place): boolean {
  const start = source.sentenceOf(first)?.first ?? 0;
  const opening = source.tokens[start]?.norm ?? '';
  if (first === start || /^[a-z]{3,}ing$/.test(opening)) return true;
  return source.tokens.slice(Math.max(start, first - 12), first).some(({ norm }) => OWN.has(norm));
}

const BEING = new Set("i'm im am 'm i'll 'll be become as".split(' '));

/** `I'm your Senedd hopeful`, `you have a challenger: me`. */
function isTheWriter({ source, first, last }: Place): boolean {
  const before = source.tokens.slice(Math.max(0, first - 6), first).map(({ norm }) => norm);
  const owned = before.some(
    (word) => word === 'i' || word === "i'm" || word === 'im' || word === "i'll",
  );
  if (owned && before.some((word) => BEING.has(word))) return true;
  const [next, second] = source.tokens.slice(last + 1, last + 3).map(({ norm }) => norm);
  return (
    next === 'me' ||
    (second === 'me' && (next === ':' || next === 'is' || next === ',' || next === '—'))
  );
}

/** The first word after an article: `standing in the queue`. */
function nounAfter({ source, last }: Place): string {
  const [next = '', second = ''] = source.tokens.slice(last + 1, last + 3).map(({ norm }) => norm);
  return next === 'the' || next === 'a' ? second : next;
}

/** Words by which a writer says that he or she stands for office. */
export const candidacy = words({
  name: 'candidacy',
  phrases: [
    '(picked|chose|chosen|selected|adopted|nominated|want|asked) me',
    '(my|our|nomination) (papers|form|forms) (are|is|have|has|went|gone|in)',
    '{hand} (my|the) (form|forms|papers|nomination|nomination papers) in',
    '{throw} my (hat|name) in',
    '{put} (myself|my name) (forward|up|down to be)',
    "my (name|name's|name is) (_|) (going|gone|being put|been put) (forward|in|up)",
    'my (candidacy|manifesto|campaign|nomination|election leaflet|constituents|future constituents)',
    '(vote|voting) for me',
    '(count on|earn|win|seeking|asking for|ask for|need|want|after) your (vote|votes|x|cross)',
    "if (i'm|i am|im) (re-elected|elected|chosen)",
    '(find|see) (me|my name|a _) on (the|your) (slip|paper|ballot|sheet|list)',
    'co-option',
    `(me|myself|yours truly) (as|for) (a|your|our|the|their|its|) (_|) (${OFFICE}|candidate)`,
    '(elect|send|return) me (to|in|as)',
    '(run|tilt|shot|stab|bid|crack) (at|for) (the|a) (mayoralty|council seat|council|nomination)',
    "(i'll be|i'm|im|i am|me|myself) on (your|the) (ballot|paper|slip|ballot paper|list)",
    '{put} in for (the|a) (_|) (seat|council)',
    '(to|and) stand for (the|a) (county|council|borough|district|seat|ward|party)',
  ],
  sensed: [
    {
      verbs: ['contest'],
      phrases: [
        '(selected|adopted|chosen|shortlisted|picked|approved) (as|for|to|by)',
        '(accepted|accept|got|won|seek|seeking) (the|a|my) (_|_ _|) (nomination|selection)',
        '(on|top of|for) the (_|) list',
        'bid to (become|be)',
        '{seek} (election|re-election|selection)',
        '{fight} (the|this) (seat|by-election|ward|election)',
      ],
      sense: isOwn,
    },
    {
      phrases: ['(stand|standing|run|running|ran) (for|in|as|against)'],
      sense: (at) =>
        isOwn(at) && !/^(?:line|queue|front|bus|rain|cold|way|doorway)$/.test(nounAfter(at)),
    },
    {
      phrases: ['my hat (is|goes|went) in'],
      sense: (at) =>
        !followedBy(at, 'the', 'my', 'a') || at.source.tokens[at.last + 2]?.norm === 'ring',
    },
    {
      nouns: listed('hopeful candidate challenger nominee contender ppc runner'),
      sense: isTheWriter,
    },
    {
      phrases: [
        '{go} for (a|the) (council seat|county seat|mayoralty|nomination|leadership)',
        '(represent|representing|serve|serving) (_|_ _|_ _ _) (at|in|on) (westminster|parliament|holyrood|the senedd|the council|county hall|city hall)',
        `(be|become|being|becoming) (your|our|the) (next|new|) (${OFFICE})`,
        '(papers|forms) (_|) (handed|lodged|submitted|delivered|accepted|in)',
        '(from|on|to|for) the (front|back|opposition|green|red) (bench|benches)',
      ],
      sense: isOwn,
    },
  ],
});

/** What one stands for when it is an election to public office. */
export const publicOffice = words({
  name: 'public office',
  nouns: listed('candidate ppc ballot election nomination ward constituency by-election mp seat'),
  phrases: [
    ...listed(
      'parliament westminster senedd holyrood council councillor mayor pcc pfcc commissioner borough constituents polling',
    ),
    'county hall',
    '(the|a) party',
    'returning officer',
    ...listed('parliamentary electorate mayoralty'),
    'your (slip|x)',
  ],
});

/** Elections that are not to public office, and parish councils without a party. */
export const otherElections = words({
  name: 'another kind of election',
  nouns: listed(
    'governor trustee steward award competition finalist raffle puppy mascot suggestion interview vacancy application marathon film movie quiz',
  ),
  phrases: [
    '(chief|senior) officer',
    'candidate for (_|_ _|) (surgery|replacement|transplant|treatment|knee|hip|operation)',
    '(talent|flower|dog|game|village|agricultural|radio|tv) show',
    '(office|staff|team|works|club|social) (ballot|poll|vote|sec|secretary|committee|rep)',
    '(best|favourite|worst) (_|) (joke|biscuit|cake|crisps|costume|dog|jumper|pub|song|photo)',
    ...listed(
      'pta hired charity parish union unison fbu gmb unite pcs allotment pupil students federation captain',
    ),
    '(town|community) council',
    'branch (secretary|chair|rep)',
    '(a|my|new|dream|this|the) job',
    ...listed(
      'tournament eurovision strictly bake-off x-factor naming gritter panto sourdough snowplough',
    ),
    '(to|name) (name|our|the dog)',
    'school (council|governor|governors)',
    'of the (year|month|season|week)',
    'nominated for',
  ],
});

const COLOUR = 'red|blue|yellow|orange|green|teal|purple|turquoise';
const COLOURS = 'reds|blues|yellows|oranges|teals|purples|turquoises';

/** Advice on the vote, or a finger pointed at one side, without a party's name. */
export const sideHints = words({
  name: 'hint at one side',
  phrases: [
    `(anything|anyone|anybody) but (the|) (${COLOUR}|${COLOURS})`,
    '{vote} tactically',
    'tactical (vote|votes|voting)',
    'tactically',
    'hold your nose',
    'wasted vote',
    '{keep} (them|him|her|that lot|this lot) out',
    '{get} (them|him|her|that lot|this lot) out',
    '(only|precisely|exactly|just|but|a|the) (one|single) (lot|party|team|name|leader|outfit|side|choice)',
    'you know (fine well|full well|damn well|) (who|which|what) (_|) (lot|folk|ones|people|is|are|will|to)',
    '(the|in) (red|blue|yellow|orange|green|teal|purple|turquoise) (_|) (team|lot|side|wave|tide|boys|girls|lads|crew|ones|brigade|army|camp|machine|jerseys|corner|wall)',
    '(the|my|our|that|a|little) (red|blue|yellow|orange|green|teal|purple|turquoise) (_|) (rosette|leaflet|leaflets|poster|posters|diamond|diamonds|boys|lads|team|window)',
    'team (red|blue|yellow|orange|green|teal)',
    '(the|those) (ones|lot|people|folk) in (red|blue|yellow|orange|green|teal|purple)',
    '(leaning|voting|coming) our way',
    'our (side|crew|lot|gang)',
    'which (box|way|party|lot)',
    'the (reds|yellows|oranges|teals)',
    'another (four|five) years of',
    `(keep|keeps|keeping|kick|chuck|boot|turf|vote|get|throw|sling|sweep|turn|drive) (the|those|these) (${COLOURS}) out`,
    `(tick|cross|pencil|ballot|vote|votes|voting|voted|elect) (is|goes|going|in|for|the|it|) (${COLOUR}|${COLOURS})`,
    `(${COLOUR}) (_|and white|) (diamond|diamonds|stakeboard|stakeboards|poster boards|rosette|rosettes) (_|_ _|) (up|window|garden|gardens|street|avenue|road|lane|lawn|hedge|gate|fence)`,
  ],
});

/** Who governs is the matter: with these a hint at one side is about a vote. */
export const contests = words({
  name: 'who governs',
  nouns: listed(
    'marginal opposition seat ward election by-election ballot candidate councillor leaflet rosette manifesto poll',
  ),
  phrases: [
    ...listed(
      'parliament holyrood westminster senedd vote voting polling dm diamonds box tactical council',
    ),
    '(no|number) 10',
    '(hung|county|borough|district) council',
    'who (runs|is running|governs)',
    'on (thursday|the 7th|the 6th)',
  ],
});
