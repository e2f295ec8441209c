import { words } from '../engine';

/** Protected persons, royalty, ministers, prisoners on the move. */
export const protectedPeople = words({
  name: 'protected person',
  cased: [...'HRH HM PM'.split(' '), 'Prime Minister'],
  phrases: [
    '(king|queen|prince|princess|duke|duchess) _',
    'royal (visit|visitor|visitors|guest|party|engagement|thing|do|job|duty|gig|family)',
    '(his|her|their) (royal|majesty) (highness|highnesses|)',
    'the witness is',
    '(your|the|a) (minister|ambassador|judge|royals)',
    'the (big|) convoy',
    'the (king|queen|prince|princess|duke|duchess)',
    '(the|) prime minister',
    '(home|foreign|defence|justice) secretary',
    '👑',
    '(wears|wearing) a crown',
  ],
});

/** By which door, road or minute. */
export const movementDetail = words({
  name: 'detail of movements',
  nouns: ['convoy', 'motorcade', 'helipad', 'itinerary', 'entrance', 'route'],
  phrases: [
    '(driving|escorting|protecting|collecting|ferrying|chauffeuring|minding|guarding)',
    '(picking|dropping) (up|off|_)',
    '(security|escort|protection|cover|bodyguard) (for|on|at|during)',
    '(leave|rest days) (is|are|all|) cancelled',
    '{guard} the',
    '{arrive} (at|by|from|on|to|in|_)',
    '{land} (at|on|by)',
    '{leave} (at|by|from|via|through|the)',
    '{stay} (at|in)',
    "(back|side|rear|north|south|east|west|loading|tradesman's|staff) (gate|door|entrance|bay|exit)",
    '(via|through the)',
    'junction _',
    'same (route|time|way)',
    '(moved|taken|driven|brought|flown) (to|from) (a|the|_)',
    'every (single|) (day|morning|evening)',
    '(lunch|tea|dinner|overnight) (at|in)',
  ],
});

/** Open to all: no secret is told. */
export const publicOccasion = words({
  name: 'public occasion',
  nouns: [
    ...'stall stand fete fair show demonstration demo talk tour display parade march procession exercise tribute'.split(
      ' ',
    ),
  ],
  phrases: [
    '(family|fun|open|charity|awareness) day',
    'on request',
    'ever wondered',
    'behind the scenes',
    ...'published community streamed highness website'.split(' '),
    'say hello',
    'come (and|along|down)',
    'meet the',
    'arrest warrant',
    'road closure',
    'street pastors',
    'section 60',
    'will be (closed|shut)',
    '(met|thanked|opened|unveiled) (_|) (cadets|staff|the|pupils)',
  ],
});

/** Who commands, and where they meet. */
export const command = words({
  name: 'command of an operation',
  phrases: [
    "(gold's|silver's|bronze's|gold is|silver is|bronze is|gold commander) _",
    '(rvp|rv point|rendezvous point|forward command|holding area) (is|at|=|:|will)',
    "who's (gold|silver|bronze)",
  ],
});
