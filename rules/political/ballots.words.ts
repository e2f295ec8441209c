import { words } from '../engine';

/** Ballot papers and how somebody voted by one. */
export const ballotPapers = words({
  name: 'ballot paper',
  phrases: [
    "(my|our|the|her|his|their|nan's|mum's|dad's|a|marked|completed|filled-in) (ballot|ballots|ballot paper|ballot papers|voting slip)",
    '(postal|proxy) (vote|votes|ballot|voting form|vote form)',
    'in the (polling|voting) booth',
    'marked ballot',
    '{take} (_|) to vote',
    'the booth',
    '(polling|voting) booth',
    'went to vote',
    'who (he|she|they) voted for',
  ],
});

/** A picture of it, or where the cross went. */
export const shownVotes = words({
  name: 'vote shown',
  phrases: [
    ...'📸 🤳 📷 selfie photo: snapped pictured'.split(' '),
    '(pic|photo|picture|snap|photograph|shot|image|screenshot) (of|below|attached|here|above|to prove|in the comments)',
    '(proof|evidence) (of|below|attached|here)',
    "here's (my|the|her|his|how)",
    'here is (my|the|her|his|how)',
    '(this is|see) how i voted',
    'as you can see',
    '(cross|x|tick) (next to|by|in the box|for|firmly)',
    '(spoiled|spoilt) (it|mine|my ballot|my|on purpose)',
    'where (i|he|she|they) put (my|his|her|their) (cross|x)',
  ],
});

/** Filling in a ballot for a party. */
export const marksFor = words({
  name: 'marked for',
  verbs: ['put', 'tick', 'cross', 'mark', 'vote', 'pick', 'choose', 'plump for', 'go for', 'go'],
  phrases: ['(next to|by|beside|for)'],
});

/** Somebody whose vote it was. */
export const voters = words({
  name: 'a named voter',
  nouns: [
    ...'nan gran granny nana grandma grandad grandpa mum mam dad mother father wife husband son daughter'.split(
      ' ',
    ),
    'other half',
    ...'partner sister brother auntie aunt uncle neighbour boss colleague manager tad mamgu taid nain'.split(
      ' ',
    ),
  ],
});
