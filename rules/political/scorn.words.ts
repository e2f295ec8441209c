import {
  followedBy,
  listed,
  listedSet,
  type Place,
  precededBy,
  startsSentence,
  words,
} from '../engine';
import { isVerdict } from './verdict';

const NOT = "can't|cant|cannot|couldn't|couldnt|could not";
const NEVER = "don't|dont|do not|doesn't|doesnt|does not|never|wouldn't|wouldnt|would not";

const OURS = listedSet(
  'our my us your every local public youth social everything everyone pensioners farmers families workers taxpayers jobs services policing victims schools communities officers working ordinary',
);
const OF_ALL = listedSet('country economy nhs police town county place city poor lot countryside');

const GOVERNING =
  /\b(?:government|govt|tor(?:y|ies)|labour|conservatives?|reform|ministers|westminster|whitehall|snp)\b/;

/** `Cut our budget`, `broke the NHS`: what belongs to everybody is harmed. */
function harmsUs({ source, last }: Place): boolean {
  const [next = '', second = '', third = ''] = source.tokens
    .slice(last + 1, last + 4)
    .map(({ norm }) => norm);
  if (next === 'by') return GOVERNING.test(`${second} ${third}`);
  return OURS.has(next) || (/^(?:the|this)$/.test(next) && OF_ALL.has(second));
}

const WRITERS = listedSet("i i'm im i've we we're we've feeling absolutely");

/** The writer is the subject, or there is none: `We disagree with`, `Furious at`. */
function isFelt(at: Place): boolean {
  const { source, first } = at;
  return (
    startsSentence(at) ||
    source.tokens.slice(Math.max(0, first - 4), first).some(({ norm }) => WRITERS.has(norm))
  );
}

/** Names, adjectives and turns of phrase that run down whoever they are said of. */
export const scorn = words({
  name: 'hard words',
  nouns: [
    ...listed(`liar clown muppet disgrace embarrassment shambles farce coward hypocrite crook charlatan chancer fool
      idiot moron imbecile plonker pillock wally buffoon parasite grifter conman scam sham puppet weasel traitor bigot
      fascist donkey windbag gasbag tosser prat twit dunce stooge lackey waster snob toff wazzock nonentity careerist
      opportunist jellyfish halfwit dinosaur leech vulture turncoat fantasist egomaniac creep bully tyrant crank
      nutter loon numpty git twerp bellend wanker arsehole knobhead jobsworth lightweight failure loser wet-wipe melt drip wimp knob turd slimeball scumbag thug monster narcissist lunatic crackpot weirdo maniac prick porky dud flop fraud
      circus pantomime punchline mess disaster catastrophe scandal betrayal insult cop-out whitewash stitch-up
      laughing-stock punishment stain posturing goon nincompoop blowhard vandalism fossil yes-man brass-neck nightmare`),
  ],
  verbs: [
    ...listed(`betray ruin wreck trash squander fleece shaft hoodwink abandon decimate demonise scapegoat
      mislead neglect plunder cripple mismanage backpedal dither pander grovel loathe despise detest abhor fail fib ignore waste bungle botch whinge
      sneer gaslight scaremonger bottle flunk patronise
      short-change railroad stonewall steamroller spin obfuscate prevaricate fob-off wriggle-out sleepwalk snooze bluster waffle ramble preen flounder bumble squirm wriggle gloat smirk whine sulk backtrack
      flip-flop u-turn fudge swindle cheat defraud`),
    ...listed(
      'hollow-out sell-off sell-out mess-up screw-up screw-over cock-up stitch-up rip-off bleed-dry cave-in',
    ).map((verb) => verb.replace('-', ' ')),
  ],
  phrases: [
    '(make|makes|made) no sense',
    'a joke',
    'fairy (tale|tales|story|stories)',
    '(who|what|that) you want (running|in charge|leading|representing|in)',
    '(would|could|can) you (honestly|really|seriously|) (trust|buy|believe|imagine)',
    '(nobody|no one) (round here|here|) (takes|trusts|believes|likes|rates|wants|respects|listens to|voted for|misses)',
    '(never|not) (even|once|actually) (once|been|set|lived|done|met|turned|bothered|replied|heard|visited)',
    'only (standing|running|in it|there|here|doing it|interested|turned up) (because|for|to|when|in)',
    "(hasn't|haven't|has not|have not|never) (been|set foot|been seen) (to|in|near|here|on)",
    '(bought|paid for|inherited) (her|him|his|the|a|that) (seat|place|nomination)',
    '{sell} (us|_) short',
    '{hang} (us|_) out to dry',
    '{throw} (us|_|_ _) under the bus',
    '{wash} (its|their|his|her) hands',
    'where the (_|_ _|_ _ _) money went',
    '(kicking|kick) (the can|it into)',
    'rearranging (the|) deckchairs',
    ...listed(`useless hopeless clueless pathetic incompetent inept spineless gutless corrupt shameless heartless callous
      dishonest untrustworthy two-faced deluded toothless feckless vile laughable shameful disgraceful rotten
      hypocritical smug slimy sleazy gormless brainless bonkers barmy dire woeful abysmal lamentable cowardly scum
      bollocks incompetence corruption hypocrisy cronyism sleaze lies lied lying arrogant pompous slippery tone-deaf
      lazy cringe embarrassing patronising condescending gullible daft idiotic moronic stupid pointless feeble
      evasive self-serving power-hungry greedy ungrateful vindictive petty spiteful nasty drivel waffle claptrap tripe
      tosh codswallop poppycock piffle hogwash gibberish chaos appalling cruel short-sighted unfair ridiculous ludicrous
      nonsense madness baffling indefensible unforgivable outrageous shocking disgusting dangerous rubbish worst
      reckless foolhardy ham-fisted cack-handed half-baked shoddy sloppy slapdash clumsy inexcusable inhumane unjust
      wrong-headed misguided ill-judged crass fatuous farcical shambolic abject dismal lousy pitiful atrocious
      negligent incoherent unhinged deranged witless mindless senseless soulless mean-spirited thuggish shifty
      bumbling blundering dithering clapped-out tinpot tin-pot two-bob third-rate second-rate washed-up poundshop
      poundland knock-off so-called self-styled self-appointed wannabe power-mad money-grabbing weaselly oily
      shamefully disgracefully appallingly woefully pathetically ashamed austerity inaction complacency heart-breaking mess-up insulting scandalous penny-pinching parachuted
      🤡 🐍 🐀 💩 🤮 🤥 🥱 🎪 🖕`),
    '(pound|joke) shop _',
    '(thick|dim|dense|wet|bent|crooked|slippery) as',
    '(what|which|another|different) planet',
    "(can't|cant|cannot|couldn't) (stand|abide|stomach|bear) (_|)",
    '(god|heaven) help (us|_)',
    '(need|needs|want|wants) (his|her|their) (head|heads) (looking at|examined|examining|testing)',
    '(get|gets|getting|got) (it|this|that|this one|that one) (_|_ _|) wrong',
    '(ever|actually) (done|do|did) (_|_ _|) for',
    'for (themselves|himself|herself)',
    '(hang|hanging) (his|her|their) head',
    'in shame',
    'con (man|men|artist|artists)',
    '(skin crawl|stomach turn|stomach churn|the ick|the creeps)',
    '(no thanks|no thank you)',
    '(having|had|got to be having) a laugh',
    "(you're|you are|youre|must be|got to be|gotta be) (joking|kidding)",
    '(no chance|do me a favour|give me strength|over my dead body|not on your nelly|not a chance|who are they kidding)',
    "(don't|dont) make me laugh",
    "(didn't|didnt|did not|hasn't|hasnt|haven't|havent|has not|have not|won't|wont|will not|never) (even |) (care|cared|listen|listened|deliver|delivered|bothered|bother|lift|lifted a|turn up|turned up|do anything|done anything|do enough|done enough|keep|kept|understand|understood|answer a|answers|replies|responds|turns up|does anything|keeps|listens|delivers|lived|stood up|fix|fixed)",
    '(done|did|does|do) (nothing|naff all|bugger all|sod all|nowt|very little)',
    '(nowhere near|not nearly|hardly|far from) (enough|good enough|fair)',
    'too (little|slow|late|weak|soft)',
    '(give over|jog on|do one|spare us|think on|get in the bin|as if)',
    '(need|needs|want|wants|deserve|deserves) (sacking|firing|binning|booting|replacing|voting out|kicking out|chucking out)',
    '(chocolate|glass) (teapot|fireguard|hammer)',
    "(poor man's|love child|impression|excuse|apology) (of|for|version)",
    '(damp squib|wet lettuce|wet weekend|empty suit|hot mess|waste of space|dead wood|spent force|busted flush|broken record|sinking ship|headless chickens|snake oil|gravy train|jobs for the boys|smoke and mirrors|crocodile tears|weasel words|dog whistle|clown car|car crash|train wreck|bin fire|dumpster fire|laughing stock|one trick pony|empty vessel|damaged goods|gift that keeps)',
    '(cloud cuckoo land|la la land|dream world|under a rock)',
    "(lights are on|lights on but|nobody's home|no one's home|out to lunch|off (his|her|their) (head|rocker|trolley))",
    'a (bad|sick|complete|total|absolute|utter|national|standing|running|) joke',
    'out of (touch|ideas|their depth|his depth|her depth)',
    '(unfit|not fit) (to|for)',
    'asleep at the wheel',
    'hot air',
    'lip service',
    '(empty|broken|false|hollow|their|his|her) promises',
    '(losing|lost) the plot',
    'head in the sand',
    '(backbone|spine|charm|charisma|personality|brain|brains|wit|memory|depth|intellect|warmth|judgement|morals|grip|vision) of',
    '(backside|my foot|my arse)',
    '(turns|turn|turned|shows|showed) up (for|when|only)',
    '(is|are|was|looks|sounds) like (a|an|being|watching|asking|listening)',
    '(more|fewer) (_|_ _|_ _ _) than (a|an|the|police)',
    '(grip|grasp) (on|of)',
    '(of|like|as|than) (a|an) (_|) (potato|turnip|lettuce|crumpet|spaniel|goldfish|wasp|hamster|toddler|teapot|plank|brick|doorknob|gnome|jellyfish|weathercock|lemon|toaster|sponge|balloon|pigeon|seagull|ferret|slug|sloth|sheep|biscuit|teabag|sandwich|spoon|fridge)',
    `(${NOT}) (run|trust|build|find|count|spell|read|add|organise|manage|lie|hit|even|fight|boil|budget|plan|score|deliver|be bothered|be trusted|lead|govern|tell|_ a|_ an|_ two|_ three)`,
    `(${NEVER}) (vote|elect|put|trust|deserve|get it|understand|represent|speak for|stand up|fight for|deliver|do anything|do a|reward|fall for|be fooled|believe|buy|listen|care|bother|give a|let them|let him|let her|let this lot|leave him|leave her|know what|touch|have a clue|live here|turn up|read)`,
    "(not|without|hasn't|haven't|hasnt|havent) (got|) a clue",
    "couldn't care less",
    '(two fingers|slap in the face|kick in the teeth)',
    '(fag packet|of an envelope)',
    '(vanity project|white elephant|window dressing|box ticking|tick-box)',
    'pull the other one',
    'give it a rest',
    'good riddance',
    '(enough is enough|had enough)',
    '(enough|sick|sick and tired|fed up|tired|bored) of',
    'shame on',
    '(must|should|has to|have to|needs to|need to|has got to|time to) (go|resign|quit|step down|be sacked|be fired|be ashamed|wake up|grow up|get a grip|get real|do better|apologise|listen|think again)',
    '{let} (_|the _|our _) down',
    '{sell} (us|you|them|everyone|_) out',
    '{take} _ for (fools|mugs|idiots|granted)',
    '{make} (it|things|life|_ _) (harder|worse)',
    '{line} (_|_ _) pockets',
    '{treat} (_|_ _|_ _ _) (like|as) (a|an|dirt|fools|mugs|idiots|children|kids|criminals)',
    '{break} (every|their|its|his|her|another) (promise|promises|word)',
    '{slash} (support|services|funding|the|budgets|our)',
    '(blood on|to blame|soft on)',
    'on (its|their) knees',
    '(left|leaving|leave) (us|them|people|families|victims|him|her) (in the|behind|to rot|high and dry|on the mat)',
    'years of (failure|cuts|neglect|decline|chaos|austerity)',
    '(anyone|anybody|anything) but',
    '(says|say) it all',
    'what (a|an) (joke|mess|shambles|farce|disgrace|waste|shower|embarrassment|charade|weasel|insult)',
    "(isn't|aren't|never|not) (worth|good enough|listening|on our side|on your side)",
    'no (idea|ideas|vision|backbone|shame|integrity|principles|answers)',
    '(daylight robbery|last straw|missed opportunity)',
    'deserve better',
    "(i'm|im|i am) against",
    'two-tier',
    '(wrong|bad|terrible|awful|poor) (decision|choice|call|priorities)',
    'nobody (asked|listens|listened|consulted|is listening)',
  ],
  sensed: [
    // Everyday words for bad things: a verdict only where they are said of something.
    {
      phrases: listed(
        'terrible awful dreadful horrendous horrible grim wrong broken finished toast doomed',
      ),
      sense: (at) => isVerdict(at) && !followedBy(at, 'into', 'up', 'off'),
    },
    // `I am gutted` is sad and accuses nobody; `cut our budget` does.
    {
      verbs: listed(
        'gut cut slash axe starve raid butcher squeeze close shut destroy kill rob steal punish bankrupt tank crash break sell flog hammer clobber tax attack hate burn drain undermine exploit underfund hit fail',
      ),
      sense: harmsUs,
    },
    // `We disagree with`, `furious at`: what the writer feels, not what a minister felt.
    {
      verbs: ['disagree', 'oppose', 'object to', 'condemn', 'hate', 'dread', 'despair of'],
      phrases: listed(
        'furious fuming livid appalled dismayed disgusted sickened outraged horrified angry disappointed gutted worried scared embarrassed',
      ),
      sense: isFelt,
    },
    {
      nouns: listed('cut cutback failure failing blunder'),
      sense: (at) => precededBy(at, "'s", ...listed('tory labour reform conservative government')),
    },
    { phrases: ['typical'], sense: startsSentence },
    {
      nouns: ['lie'],
      sense: (at) => precededBy(at, ...listed('a another the one big bigger more blatant yet')),
    },
  ],
});

/** After `somebody`: a report, a question or a state, no order. */
const PAST_OR_NO_ORDER =
  /(?:ed|s|ing)$|^(?:said|told|saw|met|got|gave|wrote|had|took|left|sent|from|in|at|on|to|for|of|who|that|near|else|with|like|by|as|and|or|can|could|will|would|should|might|may|must|have|about|stole|spoke|thought|heard|put|let)$/;
const ORDERED = new Set(listed('the our that this your these those'));

/** Mockery by saying the friendly or the solemn thing. */
export const irony = words({
  name: 'irony',
  phrases: [
    ...listed(
      '🙃 🙄 adorable classy heroic heroically obviously joy thoughtful astonished marvel ouch',
    ),
    'bless (him|her|them|their|his)',
    ...listed('hallelujah hurrah hurray hooray huzzah halleluiah masterclass bravo riveting'),
    '(slow clap|slow handclap|round of applause|photo finish|light relief|standing ovation)',
    '(colour|color) (me|us) (_)',
    '(moment|thing|report|announcement|news) (nobody|no one|noone) (waited|asked|wanted|was waiting)',
    '(must have|must|finally|at last) (woken|wake|woke) up',
    '(behind|down the back of|under) the (sofa|settee|couch)',
    '(thanks|cheers|ta) (a bunch|a million|for nothing)',
    '(nice|good|kind|big|decent|generous|lovely) of (him|her|them|you|the)',
    '(have|has) (you|he|she|they|anyone) (ever|even|actually|) (tried|read|met|thought|considered)',
    '(somebody|someone|anyone|anybody) (please|) (buy|get|give|tell|lend|send|remind|show|wake|hide|explain|fetch)',
    '(can|could|will|would) (somebody|someone|anyone) (please|) (buy|get|give|tell|lend|send|remind|show|wake|explain)',
    '(has|have|suddenly|finally|conveniently|magically|to see _ _|just) (just|only|) (discovered|discovers|noticed|realised|remembered|remembers|discover|found out)',
    '(funny|strange|odd|amazing|curious|interesting) (how|that)',
    '(oh|ah) (the|those) _',
    '(oh|ah) (good|great|joy|goody|wonderful|brilliant|lovely)',
    '(eh|huh)',
    'better late than never',
    'finally (listening|listened|woken|noticed|seen sense|admitted|admitting|got round|getting round|doing|did|realised|twigged|found)',
    "(would have|would've|we'd have) preferred",
    'at long last',
  ],
  sensed: [
    // `Ministers discover rural crime`: they should have known.
    {
      verbs: listed('discover notice remember rediscover realise'),
      sense: (at) =>
        precededBy(
          at,
          ...listed('ministers minister government govt whitehall treasury chancellor secretary'),
        ),
    },
    // `Somebody unplug the mayor`: an order to nobody.
    {
      phrases: ['(somebody|someone) (please|should|must|needs to|ought to|has to|could|can|) _'],
      sense: ({ source, last }) => {
        const verb = source.tokens[last]?.norm ?? '';
        if (PAST_OR_NO_ORDER.test(verb)) return false;
        return ORDERED.has(source.tokens[last + 1]?.norm ?? '');
      },
    },
    // `Has anybody told you` asks the reader, `has anybody told him` mocks somebody.
    {
      phrases: [
        '(has|have) (anyone|anybody|someone|somebody) (shown|told|asked|given|bought|sent|explained)',
      ],
      sense: (at) => !followedBy(at, 'you', 'me', 'us', 'yous'),
    },
  ],
});
