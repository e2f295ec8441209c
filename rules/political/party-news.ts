import { predicate } from '../engine';

const PUBLIC_WORK = new Set(
  `group leader leaders councillor councillors cllr cllrs mp mps ms motion amendment budget member members spokesperson
  spokesman spokeswoman conference club peer chair says said announced announces published won holds held lost gained
  proposed tabled alderman administration minister ministers`.split(/\s+/),
);

/** `I'm a Labour councillor`, `signed up as a Reform member`: the writer; words from the nearest back. */
const OWN =
  /^an? (?:\S+ )?(?:as|i'm|im|am|i|be|become|became|need|needs|want|with do|deserve|get|for|prefer)\b/;

/**
 * A party in its public work: `Labour group leader`, `Conservative amendment`, `Labour held the
 * seat`, `Cllr Ann Rees (Labour)`. Offices are thanked and reported whatever party holds them.
 */
export const partyNews = predicate(
  'party in its public work',
  (match) => {
    const [next = '', second = ''] = match.wordsAfter(match.hit('party'), 2);
    const [before] = match.wordsBefore(match.hit('party'), 1);
    if (before === '(' && next === ')') return true;
    if (OWN.test(match.wordsBefore(match.hit('party'), 3).join(' '))) return false;
    return PUBLIC_WORK.has(next) || (next === "'s" && PUBLIC_WORK.has(second));
  },
  ['party'],
);
