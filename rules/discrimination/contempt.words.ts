import { followedBy, listed, words } from '../engine';

/** Adjectives that insult whoever they are said of. */
export const insultingTrait = words({
  name: 'insulting adjective',
  disguised: true,
  sensed: [
    {
      phrases: ['thick', 'the worst'],
      sense: (place) => !followedBy(place, 'in', 'of', 'on', 'with'),
    },
  ],
  phrases: [
    ...listed(`stupid dumb idiotic moronic brainless clueless ignorant backward backwards primitive
    uncivilised uncivilized savage barbaric lazy idle workshy work-shy feckless useless worthless
    pathetic disgusting revolting repulsive vile filthy dirty smelly stinking unclean nasty rotten
    shitty ugly hideous evil wicked subhuman inferior perverted deviant depraved deranged thieving
    scrounging sponging slutty moronic retarded cowardly deceitful untrustworthy treacherous
    dumbest stupidest thickest laziest filthiest dirtiest worst vilest inbred unevolved braindead
    brain-dead grotesque abhorrent nauseating sickening shameless scheming conniving loathsome
    despicable contemptible detestable odious spineless gormless dozy mouthy gobby nosy stuck-up jumped-up two-faced lying conniving bone-idle slimy greasy 🤮 🤢 🖕`),
    '(fucked|sick|wrong|messed up) in the head',
    'not right in the head',
    'allergic to (work|hard work|soap|the truth)',
    '(stinks|reeks|honks|whiffs)',
    'good for nothing',
    'good-for-nothing',
    'a (disgrace|joke|menace|liability|burden|nuisance|threat|danger|disease|blight)',
    '(worth|worth absolutely) (nothing|fuck all|sod all)',
    '(all|exactly|just) the same',
    'the (absolute|very) worst',
    'taking the (piss|mick|mickey)',
    'up to no good',
    'after one thing',
  ],
});

/** Adjectives that are an insult only when said of a whole group. */
export const badTrait = words({
  name: 'unkind adjective',
  disguised: true,
  phrases: [
    ...listed(`violent dangerous cruel sick horrible awful terrible bad mad crazy insane hysterical weak rude
    aggressive annoying unnatural abnormal immoral sinful greedy tight mean sly sneaky corrupt
    dishonest criminal selfish ungrateful entitled arrogant bitter emotional moody unstable unhinged
    insufferable unbearable boring gross nasty fake disturbed confused broken damaged hostile 😤
    promiscuous manipulative gullible helpless hopeless childish irrational incompetent unreliable
    incapable unfit trashy fucked loud feral 😡 🤬 👎`),
    'mentally ill',
    'a (drain|strain|hazard)',
    'to blame',
  ],
});

/** What people are called to insult them, whoever they are. */
export const insultNoun = words({
  name: 'insult',
  disguised: true,
  nouns: [
    ...listed(
      `idiot moron imbecile cretin fool prick dumbass scumbag motherfucker bastard wally prat berk git plank melt tool bellend oaf lout slob creep sleaze weasel toad witch hag battleaxe jobsworth busybody windbag gasbag bigmouth drip dullard dunce dope dolt nitwit twit twerp nincompoop ignoramus backstabber psycho sociopath narcissist fruitcake nutter nutjob headcase crackpot karen gammon snob pleb roaster fud walloper gremlin troll charlatan knob bawbag numptie twat arsehole asshole wanker dickhead bellend tosser cunt dick knobhead gobshite halfwit dimwit numpty muppet pillock plonker simpleton sponger layabout freeloader skiver shirker pervert perv freak weirdo clown lowlife coward snowflake wimp loser bum waster chancer hypocrite`,
    ),
    'piece of shit',
    'waste of space',
    'attention seeker',
    'gold digger',
  ],
  phrases: ['bullshit', '🤡', '🐍'],
});

/** What whole groups are said to do, when people are written off by it. */
export const demeaningHabit = words({
  name: 'what a group is said to do',
  disguised: true,
  phrases: [
    '(cheat|cheating|cheats) (on|and|their|as soon)',
    '(lie|cheat|steal|moan|whine|whinge|nag|manipulate|gossip|beg|brag|leech)',
    '(use|using) (men|you|us|sex|tears|their|it) (for|to|as|until)',
    '(play|playing) (games|victim|the victim|the system|us)',
    '(want|wants|expect|expects) (everything|special treatment|it all|handouts|free)',
    '(get|getting|gets) (everything|away with|special treatment|free|priority|a free pass|preferential)',
    '(ruin|spoil|complicate) everything',
    '(belong|belongs) (in|to|behind) (the|a|bars|prison|jail|cages|zoos|asylums|their own)',
    '(smell|stink|reek|stinks|smells)',
    '(steal|stealing|rob|robbing|nick|nicking|thieve|thieving|scrounge|scrounging|sponge|sponging|leech|leeching|milk|milking)',
    '(lie|lying|lies) (and|about|to|all)',
    '(rape|raping|groom|grooming|murder|murdering|bomb|bombing|riot|rioting|mug|mugging|smuggle)',
    '(ruin|ruining|destroy|destroying|wreck|wrecking|poison|poisoning|corrupt|corrupting) (our|the|this|your|every|everything|society|kids|children|it|women)',
    '(take|taking) over',
    '(come|coming|came|flooding|pouring) (over|in|across) (here|the channel|illegally|and)',
    '(take|taking|stealing|steal|nick|taken) (our|all our|all the|british|the) (jobs|homes|houses|women|country|benefits)',
    '(live|living) off (benefits|the state|us|the rest|our|taxpayers|the taxpayer)',
    '(hate|despise) (us|this country|our|britain|the west|women|men|white people|america|americans)',
    "(refuse|refusing|don't want|won't|never want) to (work|integrate|learn|fit in|speak)",
    '(commit|committing|commits) (crime|crimes|all the|most of the|more)',
    "(can't|cannot|couldn't|never) (drive|park|cook|spell|read|write|think|be trusted|control themselves|speak english|keep)",
    '(breed|breeding)',
    '(smuggle|smuggling|traffic|trafficking) (drugs|people|kids|children|weapons)',
    '(pay|paying) no (tax|taxes)',
    "(don't|do not|dont|never) pay (tax|taxes|their)",
    "(should not|should never|shouldn't) (exist|breed|be born)",
    '(drain|draining|bleed|bleeding) (the|our|us|on)',
    '(spread|spreading) (disease|diseases|germs|lies|hate)',
    '(worship|worshipping) (satan|the devil|death)',
    '(control|run|own) (the|all the|every|everything) (banks|media|world|government|money|press|papers|news)',
    '(only|just) (want|care about|think about|come here|good for|after)',
    '(should|need to|must|ought to) (know their place|stay in their|be kept|be grateful|be controlled|be stopped|be watched|be sterilised|shut up)',
    '(deserve|deserved) (it|what they|everything they|to suffer|all they)',
    '(asked|ask|asking) for it',
    '(make|making|made) (it|things|everything) up',
    '(pretend|pretending|fake|faking) (to be|it|their)',
    'cost (us|the taxpayer)',
    '(do|does|doing) (nothing|sod all|bugger all|naff all|fuck all)',
    "(don't|do not|never|won't) (work|wash|belong|contribute|integrate|pay)",
  ],
});

/** Offenders and cheats: an attack when said of a whole group, an allegation when said of one person. */
export const crimeNoun = words({
  name: 'offender or cheat',
  disguised: true,
  nouns: [
    ...listed(
      `cheat fraud thief crook scammer predator groomer nonce paedo pedo paedophile pedophile rapist terrorist jihadi extremist murderer killer beggar thug yob hooligan traitor criminal invader liar scrounger pickpocket fraudster conman con-artist swindler scammer trafficker pimp vandal bully racist bigot mugger burglar shoplifter smuggler brute bore nuisance`,
    ),
    'benefit cheat',
    'benefits cheat',
    'wife beater',
    'drug dealer',
    'child abuser',
    'sex offender',
  ],
});
