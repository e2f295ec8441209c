import { listed, words } from '../engine';

/** Acts and events that do somebody no credit, or do others harm. */
export const sorry = words({
  name: 'nothing to be proud of',
  verbs: [
    ...listed(`
      cheat lie steal threaten mock pester trick exploit pressure betray dodge exaggerate humiliate insult jeer
      manipulate mislead mistreat prowl punish sabotage scrounge shame slur smear smirk sneer snoop spit spy
      squander taunt trash undermine underpay evict lurk loiter abandon bully discriminate bribe dupe skive shirk
    `),
    ...[
      'put down',
      'cover up',
      'hush up',
      'fob off',
      'brush off',
      'string along',
      'cut corners',
      'rip up',
      'help himself',
    ],
    ...['turn away', 'wave away', 'laugh off', 'let himself in', 'look away'],
  ],
  nouns: listed('lie fiddle excuse bruise cover-up scam backhander'),
  phrases: listed('dodgy disgrace disgusting shady hungover drunk vile rotten bent'),
});

/** Where a duty is not done, or a liberty is taken. */
export const wanting = words({
  name: 'a duty not done',
  phrases: [
    'without (asking|looking|telling|even|a|any)',
    "(never|hasn't|hadn't|didn't|won't|wouldn't) (_|) (done|did|checked|looked|paid|turned|asked|told|bothered|seen|read|once|ever|even|work|worked)",
    "(isn't|not|aren't) allowed",
    "(couldn't|can't) (_|_ _) (own|find)",
    'in (his|her) (wife|husband|mum|son|brother) (name|_ name|_ _)',
    'on (his|her) own',
    '(for|in) his own',
    '(gets|got|let|lets) (the|_) (lads|girls|kids|boys)',
    '(offered|promised|asked|wanted|told) (me|us|her|him) to',
  ],
});

/** Places and things of private life. */
export const intimate = words({
  name: 'private matter',
  nouns: listed(
    'shower bed bedroom hotel cider vodka drink toilet pant knicker underwear text dm cell lift curtain tent cupboard',
  ),
  phrases: listed('naked alone boozed night nights upstairs'),
});

/** Matters of duty and trust. */
export const trust = words({
  name: 'matter of trust',
  nouns: listed(
    'complaint vote statement contract planning evidence key insurer insurance inquiry oath extension flat cottage memorial data licence note',
  ),
  phrases: listed('planning housing police court union food-bank'),
});
