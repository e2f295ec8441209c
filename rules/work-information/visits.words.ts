import { words } from '../engine';

/** People whose movements are planned with security. */
export const protectedPeople = words({
  name: 'protected person',
  cased: [
    'HRH',
    'HM',
    'the King',
    'The King',
    'the Queen',
    'The Queen',
    'His Majesty',
    'Her Majesty',
    'the Prince',
    'the Princess',
    'Prince _',
    'Princess _',
    'the Duke',
    'the Duchess',
    'Duke of _',
    'Duchess of _',
    'PM',
    'Prime Minister',
  ],
  phrases: [
    'royal (visit|visitor|visitors|guest|party)',
    '(his|her|their) royal (highness|highnesses)',
    'vip',
    'vips',
    'very important (visitor|guest)',
    '(the|) prime minister',
    '(the|) (home|foreign|defence|justice) secretary',
    '(protected|key) witness',
    'prisoner (van|transport|transfer)',
    'cash (van|delivery|transfer)',
    '(the|) judge',
    '👑',
    '(the|this|that|a) royal (thing|do|job|bash|duty|event|gig)',
    '(wears|wearing) a crown',
  ],
});

/** By which door, road or minute. */
export const movementDetail = words({
  name: 'detail of movements',
  nouns: ['convoy', 'motorcade', 'helipad', 'entrance', 'gate', 'tradesman entrance', 'exit'],
  phrases: [
    '(arrives|arriving|lands|landing|leaves|leaving|departs|gets in|flies in|due in|coming in|driven in|away) (at|by|from|on|to|in)',
    "(back|side|rear|north|south|east|west|loading|tradesman's) (gate|door|entrance|bay|exit)",
    'through (the|gate|door) (back|side|rear|north|south)',
    '(route|coming) (is|via|along|down|in)',
    'via',
    'helicopter (lands|landing|at|pad)',
    '(staying|sleeping|lunch|tea|dinner) (at|in)',
    '(closing|shutting|clearing|sealing) (_|) (_|) (street|road|bridge|lane|square|entrance)',
    'walks (the|from|down|to|in|up)',
    'leaving (the|her|his|by|via|from|at)',
  ],
});
