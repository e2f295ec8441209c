import { predicate } from '../engine';

const PUBLIC_WORK = new Set(
  'group leader leaders councillor councillors cllr cllrs mp mps ms motion amendment budget member members spokesperson spokesman spokeswoman conference club peer chair'.split(
    ' ',
  ),
);

/**
 * A party in its public work, from an official account: `Labour group leader`, `Conservative
 * amendment`. Offices are thanked and reported whatever party holds them.
 */
export const partyNews = predicate(
  'party in its public work',
  (match) => {
    if (match.post.situation.mode === 'personal') return false;
    const [next = '', second = ''] = match.wordsAfter(match.hit('party'), 2);
    return PUBLIC_WORK.has(next) || (next === "'s" && PUBLIC_WORK.has(second));
  },
  ['party'],
);
