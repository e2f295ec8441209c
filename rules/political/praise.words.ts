import { listed, type Place, words } from '../engine';
import { isVerdict } from './verdict';

/** Words of liking and approval in general. */
export const praise = words({
  name: 'warm words',
  verbs: [
    ...listed(
      'love admire adore impress inspire deserve shine deliver respect rate applaud salute commend excel triumph',
    ),
    ...[
      'win me over',
      'smash it',
      'walk it',
      'nail it',
      'wipe the floor',
      'run rings',
      'hit the nail on the head',
      'knock it out of the park',
      'stand up for',
      'fight for',
      'care about',
    ],
    ...['listen to', 'speak for', 'get things done', 'believe in'],
  ],
  nouns: listed(
    'hero legend star blinder grafter saviour winner grown-up landslide asset gem inspiration godsend genius statesman role-model fan supporter admirer',
  ),
  phrases: [
    ...listed(`brilliant fantastic amazing superb excellent wonderful great inspiring inspirational cracking belting ace
      terrific tremendous outstanding marvellous fab fabulous awesome top-notch first-class refreshing sensible decent
      honest principled hardworking hard-working tireless dedicated genuine proud chuffed thrilled delighted buzzing
      excited happy hope hoping hopeful impressed sold brave bold visionary competent best quality lovely humane
      spot-on impressive exceptional phenomenal magnificent splendid incredible stellar passionate committed caring
      compassionate tirelessly brilliantly superbly trustworthy capable talented likeable credible straight-talking down-to-earth approachable admirable
      glad pleased relieved grateful overjoyed ecstatic optimistic confident
      bravo congratulations congrats exactly agreed llongyfarchiadau
      ❤ 💙 💚 🧡 💛 💜 🩷 ✊ 💪 👏 🙌 🎉 🔥 😍 🥳 🎯 ✅ 💯 👍 🤞 🫡 🙋 🌹 🔶 🌳`),
    'on (our|your|my) side',
    '(on fire|bang on|spot on|dead right|head and shoulders|streets ahead|night and day|grown up)',
    '(next|future) (prime minister|pm|mayor|leader)',
    '(talking|talks|talk|makes|make|made|making) sense',
    'good on (them|you|him|her)',
    '(hats off|fair play|credit|thanks|thank you) to',
    '(well|nicely) (done|deserved|played|said|put)',
    '{work} (hard|so hard|flat out|wonders)',
    'all the best',
    'thank (god|goodness|heavens)',
    '{keep} (its|their|his|her|every) (promise|promises|word|pledge|pledges)',
    'for the win',
    'fair play',
    '(at last|about time|over the line|no contest)',
    '(good|best of|pob) (luck|lwc)',
    'every success',
    'what a (result|night|win|team|speech|campaign|candidate|star|legend)',
    'the party (of|for|that|who)',
    '{put} (_|_ _) first',
    '(good|great|grand|nice|cracking|decent|solid) (job|work|job|choice|call|man|woman|lady|bloke|guy|chap|fella|lad|egg|people|policy|policies|idea|ideas|plan|speech|start)',
    '{know} (what|how)',
    '{give} (_|_ _|) a chance',
    '(man|woman|party) of the people',
    '(real deal|class act|safe pair of hands|way forward|last hope|only hope|only choice)',
    '(full|total) support',
    'keep (it|this) up',
    "(can't|cannot) fault",
    '{tell} (it like|the truth)',
    'truth about',
    '(the only|only the|only a|only an|no other)',
    '(gets|get) (it|things done|stuff done)',
    '(roll on|bring on|bring it on|come on|go on)',
    'breath of fresh air',
    'better (off|looked after|now|than|place)',
    '(am byth|til i die|till i die|for life)',
    '(has|have|had|got|get|gets|won|earned) (my|our|your) (_|) (_|) (vote|support|cross|x|backing)',
  ],
  sensed: [
    {
      phrases: listed(
        'right good strong sound solid smart wise clever perfect effective reliable better',
      ),
      sense: isVerdict,
    },
    {
      verbs: listed('secure save restore rebuild fix improve safeguard transform boost invest'),
      sense: isDone,
    },
  ],
});

const STILL_TO_DO = listed('to will would could can should must want wants not and');

/** `Have secured more officers`: told as done, not planned or asked for. */
function isDone({ source, first }: Place): boolean {
  return !STILL_TO_DO.includes(source.tokens[first - 1]?.norm ?? '');
}

/** Wishes and calls in which somebody is to win. */
export const wishes = words({
  name: 'encouragement',
  verbs: [
    ...listed('back endorse support elect re-elect choose'),
    'root for',
    'vote for',
    'campaign for',
  ],
  phrases: [
    '(got|have|has) this',
    '{give} (her|him|them|_) (a|the) (go|chance|shot)',
    '(need|needs|want|wants|deserve|deserves) (you|her|him|them|someone like|people like|more like)',
    '{get} (her|him|them|you) (in|elected|over the line)',
    '{send} (her|him|them|_|_ lads|_ lasses) to (westminster|parliament|county hall|city hall|the town hall|the senedd|holyrood)',
    'the right thing',
    'lucky to (have|wake|get)',
    'for (pm|prime minister)',
    'trust (him|her|them)',
    'behind (you|him|her|them)',
    '(representing|represent|speaking for) (us|me|them|you)',
    '(sort|sorts|sorted) (out|it|us|this|that|things)',
    'count on (_|_ _)',
  ],
});

/** `Vote Nerys`, `your vote to Ade`, not `1,204 votes`. */
function takesName({ source, last }: Place): boolean {
  const [next, second] = source.tokens.slice(last + 1, last + 3);
  return next?.capital === true || (next?.norm === 'to' && second?.capital === true);
}

/** A vote asked for by name; with a party's it is support for the party. */
export const callsToVote = words({
  name: 'call to vote for somebody',
  sensed: [{ verbs: ['vote'], sense: takesName }],
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
      'switch to',
      'convert to',
      'turn to',
      'sign up',
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
    '(i|we) (really|quite|actually|do|always|) like',
    'only',
    '(go|going|gone) (and|full|proper|)',
    'matching',
  ],
});
