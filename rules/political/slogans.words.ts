import { words } from '../engine';

/** Campaign slogans and hashtags that belong to one side, also in irony. */
export const slogans = words({
  name: 'campaign slogan',
  phrases: [
    'get brexit done',
    'for the many not the few',
    'for the many, not the few',
    'jc4pm',
    'gtto',
    'ftt',
    'fbpe',
    'never (tory|labour|reform|trust a tory)',
    'get the tories out',
    '(tories|tory|labour|starmer|keir|badenoch|kemi|farage|reform|snp|plaid|davey|polanski|swinney|greens|lib dems) out',
    'oh jeremy corbyn',
    'never kissed a tory',
    'tory (scum|sleaze|austerity|cuts|lies|chaos|corruption|vermin|brexit)',
    'two-tier keir',
    '(sir|) kid starver',
    'free-gear keir',
    'starmergeddon',
    'red tories',
    '(red|blue|teal) (wave|tsunami)',
    'make britain great again',
    'make (england|wales|scotland|essex) great again',
    'reform will fix it',
    'britain needs reform',
    '(labour|lib dem|lib dems|green|greens|reform|plaid|tory|conservatives) (doorstep|gain|surge|landslide|fightback)',
    '(labour|lib dems|greens|reform|plaid|conservatives|snp) winning here',
    '(both|two|1|2) votes (snp|plaid|labour|green|reform|lib dem)',
    'believe in blue',
    '(broken britain|britain is broken)',
    'stop the boats',
    '(take|get) our country back',
  ],
});

/** A party's colour as a call to vote for it; a team's colours look the same. */
export const colourCalls = words({
  name: 'party colours',
  phrases: [
    '(red|blue|teal|yellow|orange|green|turquoise) all the way',
    '(turn|turning|turned|paint|painting|painted) (it|this|_|the town|the county|our town) (red|blue|teal|yellow|orange|green|turquoise)',
    '(vote|voting|go|going|gone|stay|staying) (red|blue|teal|yellow|orange|turquoise)',
    'time for (a|) change',
    'take back control',
    '(blue|red|teal) wall',
    'change starts (here|now)',
    'vote for (wales|scotland|change)',
    ...'🌹 🔶 🌳'.split(' '),
  ],
});

/** Advice on how to make a vote count against one side. */
export const tacticalAdvice = words({
  name: 'tactical voting',
  phrases: [
    '{vote} tactically',
    'tactical (vote|votes|voting)',
    'tactically',
    'hold your nose',
    '{lend} them (it|your vote|yours|a vote)',
    '{split} the (vote|left|right|opposition)',
    'two-horse race',
    "(can't|cannot|won't) win here",
    'wasted vote',
    '(to|can|will) (beat|stop|unseat|oust) (them|him|her)',
    'keep (them|him|her|that lot) out',
    'get (them|him|her|that lot|this lot) out',
  ],
});

/** A seat or ward and who came close in it. */
export const seatTalk = words({
  name: 'seat',
  nouns: ['constituency', 'marginal', 'ward'],
  phrases: [
    '(our|this|your|my|the) (seat|patch)',
    '(in|at) (the|this) (seat|election|by-election)',
    'last time',
    '(on|this) (thursday|polling day)',
    '(polling day|ballot box|by-election|election)',
    'came (within|second)',
    'you know what to do',
  ],
});

/** A vote is meant and no match. */
export const voteSoon = words({
  name: 'a vote is near',
  verbs: ['vote', 'canvass'],
  nouns: [
    'ballot',
    'election',
    'candidate',
    'councillor',
    'leaflet',
    'by-election',
    'poster',
    'rosette',
  ],
  phrases: [
    'polling (day|station|stations)',
    'polls (open|close|shut)',
    'you know what to do',
    'at the ballot box',
    'on the doorstep',
    '🗳',
    'cross in the box',
  ],
});
