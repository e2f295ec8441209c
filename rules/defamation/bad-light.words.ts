import { words } from '../engine';
import { list } from './word-list';

/** Acts and events that do somebody no credit, or do others harm. */
export const sorry = words({
  name: 'nothing to be proud of',
  verbs: [
    ...list(`
      lose hide sell refuse  drink smoke swear shout storm blame cheat lie steal break   dump hurt 
      ignore laugh brag gamble owe fake twist rig bury sneak creep grab threaten mock  pester drag scare trick exploit
      pressure betray bend dodge duck doctor exaggerate flirt  gossip humiliate insult jeer  leak manipulate mislead
      mistreat pocket prowl punish rant sabotage scream scrounge shame shove shrug slap slur smear smirk sneer snoop spit spy
      squander starve taunt trash undermine underpay waste weasel wriggle evict exclude bypass fiddle fumble lurk peek 
      loiter wreck ruin abandon bully discriminate overlook deny   bribe  dupe sting  hoard skive shirk nod
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
    ...[
      'turn away',
      'walk away',
      'wave away',
      'laugh off',
      'let himself in',
      'shut up',
      'look away',
      'nod off',
    ],
  ],
  nouns: list('lie fiddle excuse bruise cover-up scam backhander'),
  phrases: list('dodgy disgrace disgusting shady hungover drunk vile rotten bent'),
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
  nouns: list(
    'shower bed bedroom hotel cider vodka drink toilet pant knicker underwear text dm cell lift curtain tent cupboard',
  ),
  phrases: list('naked alone boozed night nights upstairs'),
});

/** Matters of duty and trust. */
export const trust = words({
  name: 'matter of trust',
  nouns: list(
    'vote statement contract planning evidence key insurer insurance inquiry oath extension flat cottage memorial data licence note',
  ),
  phrases: list('planning housing police court union food-bank'),
});
