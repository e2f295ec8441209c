import { listed, words } from '../engine';

/** Words of liking and approval in general. */
export const praise = words({
  name: 'warm words',
  verbs: [
    ...listed('love admire adore impress inspire deserve shine deliver'),
    ...['win me over', 'smash it', 'walk it', 'stand up for', 'fight for', 'care about'],
    ...['listen to', 'speak for', 'get things done'],
  ],
  nouns: listed('hero legend star blinder grafter saviour winner grown-up landslide'),
  phrases: [
    ...listed(`brilliant fantastic amazing superb excellent wonderful great inspiring inspirational cracking belting ace
      terrific tremendous outstanding marvellous fab fabulous awesome top-notch first-class refreshing sensible decent
      honest principled hardworking hard-working tireless dedicated genuine proud chuffed thrilled delighted buzzing
      excited happy hope hoping hopeful impressed sold brave bold visionary competent best quality lovely humane
      bravo congratulations congrats exactly agreed llongyfarchiadau
      ❤ 💙 💚 🧡 💛 💜 🩷 ✊ 💪 👏 🙌 🎉 🔥 😍 🥳 🎯 ✅ 💯 👍 🤞 🫡 🙋 🌹 🔶 🌳`),
    'on (our|your|my) side',
    '(talking|talks|talk|makes|make|made|making) sense',
    'good on (them|you|him|her)',
    '(hats off|fair play|credit|thanks|thank you) to',
    '(well|nicely) (done|deserved|played|said|put)',
    'fair play',
    '(no|zero) regrets',
    '(at last|about time|over the line|no contest)',
    '(good|best of|pob) (luck|lwc)',
    'every success',
    'what a (result|night|win|team|speech|campaign|candidate|star|legend|day)',
    'by (miles|a mile|a country mile|far)',
    '(the only|only the|only a|only an|no other)',
    '(gets|get) (it|things done|stuff done)',
    '(roll on|bring on|bring it on|come on|go on)',
    'breath of fresh air',
    'better (off|looked after|now|than|place)',
    '(am byth|til i die|till i die|for life)',
    "(would have|would've|wouldn't have|none of this)",
    '(has|have|had|got|get|gets|won|earned) (my|our|your) (_|) (_|) (vote|support|cross|x|backing)',
  ],
});

/** Wishes and calls in which somebody is to win. */
export const wishes = words({
  name: 'encouragement',
  verbs: [...listed('back endorse support elect choose'), 'root for', 'vote for', 'campaign for'],
  phrases: [
    '(got|have|has) this',
    '{give} (her|him|them|_) (a|the) (go|chance|shot)',
    '(need|needs|want|wants|deserve|deserves) (you|her|him|them|someone like|people like|more like)',
    '{get} (her|him|them|you) (in|elected|over the line)',
    '{send} (her|him|them|_|_ lads|_ lasses) to (westminster|parliament|county hall|city hall|the town hall|the senedd|holyrood)',
    'you know (where|what|who|which)',
    'the right thing',
    'lucky to (have|wake|get)',
    'behind (you|him|her|them)',
    '(who|what) (i|we) want',
    '(representing|represent|speaking for) (us|me|them|you)',
    '(sort|sorts|sorted) (out|it|us|this|that|things)',
    'not like the (rest|others)',
    '(someone|somebody) like',
    '(kind|sort|type) of (person|woman|man|candidate|mp)',
    'count on (_|_ _)',
  ],
});

/** Verbs and turns by which a writer asks for or declares support; the party's name follows. */
export const support = words({
  name: 'support',
  verbs: [
    ...listed('vote support endorse trust rejoin pick choose join back elect'),
    ...[
      'vote for',
      'root for',
      'lend',
      'get behind',
      'stick with',
      'stand with',
      'stand by',
      'bring back',
    ],
  ],
  phrases: [
    '(put|puts|putting|stick) (your|an|a|my) (cross|x|tick) (next to|by|beside|for|against)',
    '(your|my|a) (cross|x) (next to|by|beside|for)',
    '(proud|lifelong|paid-up|paid up|card-carrying|newest) (to be|) (a|) (member|supporter|voter|) (of|)',
    '(good|best of) luck to',
    '(born|always been|forever|staunch|been)',
    "(it's|its|it|has|got) (got|) to be",
    '(up the|come on)',
    '(need|needs|want|deserves) (a|more|another)',
    'pleidleisiwch (dros|i)',
    'cefnogi',
    "and it's",
    '(go|going|gone) (and|full|proper|)',
    'matching',
  ],
});
