import { listed, words } from '../engine';

/** Ballot papers, and where and how they are filled in. */
export const ballotPapers = words({
  name: 'ballot paper',
  phrases: [
    'the clerk',
    '(my|our|the|her|his|their|a|marked|_) (ballot|ballot paper|vote)',
    '(postal|proxy) vote',
    '(the|in the|polling) (booth|polling booth)',
    '(showed|shown) (me|us) (_|) (paper|slip)',
    '{take} (_|_ _|_ _ _|) to (vote|the polling station)',
    'polling (station|place)',
    'my paper with',
    'his cross',
  ],
});

/** A picture of it, or where the cross went. */
export const shownVotes = words({
  name: 'vote shown',
  phrases: [
    ...listed('📸 🤳 📷 selfie photo snapped pictured screenshot proof'),
    '(pic|picture|snap|shot|image|evidence) (of|below)',
    "(here's|here is|this is)",
    'cross (next to|by|for)',
  ],
});

/** Filling in a ballot for a party. */
export const marksFor = words({
  name: 'marked for',
  verbs: [...listed('put tick cross mark vote pick choose go'), 'plump for', 'go for'],
  phrases: ['(next to|by|beside|for)'],
});

/** Somebody whose vote it was. */
export const voters = words({
  name: 'a named voter',
  nouns: [
    ...listed(`nan gran granny nana grandma grandad grandpa mum mam mummy dad mother father wife husband son daughter partner
      sister brother auntie aunt uncle neighbour boss colleague manager tad mamgu taid nain bloke lady`),
  ],
  phrases: listed('he she'),
});

/** The paper is not to be seen. */
export const closedBallots = words({
  name: 'ballot not to be seen',
  nouns: ['envelope'],
  phrases: listed('sealed unopened blank unmarked posted'),
});
