import { followedBy, words } from '../engine';

/** Enforcement that loses its point when it is known beforehand. */
export const enforcementWords = words({
  name: 'enforcement',
  nouns: [
    ...'raid sting stakeout'.split(' '),
    'drugs raid',
    'search warrant',
    'dawn raid',
    'test purchase',
    'unannounced visit',
    'unannounced inspection',
    'spot check',
    'decoy',
  ],
  sensed: [
    {
      nouns: ['warrant'],
      sense: (at) => !followedBy(at, 'officer', 'officers', 'card', 'cards', 'number', 'no'),
    },
  ],
  phrases: [
    '(drugs|murder|vice|robbery|raid|fugitive|burglary|gang|firearms) squad',
    '(firearms|arms|arrest|search|entry|covert|obs|surveillance|drugs|drug) (job|op|operation|day|enquiry)',
    '{pay} (a|another|some|) (visit|visits) to',
    '{take} (a|the|two|three|four|some|several|his|her|their|an) (house|houses|flat|flats|address|addresses|farm|unit|lock-up|dealer|dealers|gang)',
    '{take} (down|out) (a|the|some|his|two|three) (gang|dealer|dealers|farm|house|houses|crew|county line)',
    '{knock} (on|off) (some|a few|a couple of|his|their|your) (door|doors|addresses)',
    '{turn} over (a|the|some|his|her|their|two|three|an) (house|houses|flat|flats|address|place|unit|shop|garage)',
    '{search} (a|the|some|his|her|their|two|three|an) (house|houses|flat|flats|address|addresses|premises|unit|lock-up)',
    '(we|they|lads|team|squad) (move|strike|go in|hit) (on|in|at|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(multi agency|multi-agency|joint|immigration|trading standards|licensing|hmrc|bailiff|council) (raid|raids|visit|visits|op|operation|swoop|bust)',
    '{swoop} on',
    'bail (check|checks)',
    'curfew (check|checks)',
    '{execute} (a|the|some|another|two|three|our|) [warrant]',
    '(big|early|dawn|surprise) (bust|knock|strike|door|doors)',
    '{put} (a|the|his|her|their|some|another|this|that|) [door] (in|through)',
    '{go} through (a|the|his|her|their|some|_) [door]',
    '{boot} (a|the|some|his|their|in) [door]',
    '{smash} (a|the|some|his|their|in) [door]',
    '[door] (is|are|going|getting|gonna be) (going|getting|gonna|put|kicked|booted|smashed|in)',
    'knocking (on|down) (some|a few|a|his|their) doors',
    '(early|dawn|surprise) (wake up call|alarm call|wake-up call|visit|visitors)',
    '(hit|hitting|doing|turning over) (an|the|some|a few|his|her|their|two|three|four|several|_) (address|addresses|house|houses|flat|flats|farm|unit|lock-up|shop|drug dealer|dealer|dealers|caravan)',
    '{nick} (him|her|them|the lot|someone)',
    '{lift} (him|her|them)',
    '{raid} (a|the|an|some|his|her|their|two|three|four|several)',
    'in for (him|them|her)',
    '(op|operation|job) (is|goes|going|kicks off|starts) (live|on|off)',
    '(strike|arrest) (day|phase|team|teams)',
    'test purchasing',
    '{evict} (them|the)',
    '🚪 👮',
    '👮 🚪',
    '🔨 🚪',
    '🚪 🔨',
    '🚔 🚪',
    '🚪 🚔',
    '🚨 🚪',
    '🚪 🚨',
    '(op|operation) _ (is|goes|going|starts|kicks off) (live|on|off|tomorrow|tonight)',
    '(two|three|four|five|six|seven|eight|ten|twelve|several) addresses (across|in|around|at|tonight|tomorrow)',
    '(looking|searching|checking|stopping|hunting) for (untaxed|uninsured|stolen|banned|drink) (cars|vehicles|drivers|bikes)',
  ],
});

/** Units whose movements are told only by those who plan them. */
export const specialUnits = words({
  name: 'special unit',
  nouns: [
    'arv',
    'camera van',
    'police car',
    'police van',
    'patrol car',
    'dog van',
    'police helicopter',
    'sniper',
    'spotter',
    'tsg',
    'drone',
    'firearms officer',
    'armed officer',
  ],
  phrases: [
    '(firearms|armed|drone|dog|surveillance|arrest|search|drugs|covert|undercover|tactical|public order|mounted|raid|response|roads|traffic|speed|plain clothes|plain-clothes|entry|method of entry) (team|teams|unit|units|lot|lads|boys|crew|crews|response|officers|cops|squad|van|vans|car|cars)',
    'armed (response|police|cops)',
    'unmarked (car|cars|van|vans|police|bike|bikes|one|vehicle|vehicles|bmw|audi)',
    '(undercover|covert|plain-clothes|plain clothes) (car|van|officers|officer|cops|cop|police|unit|lot|vehicle)',
    '(surveillance|obs|observation) (van|car|post|point|team|vehicle|op)',
    'one of (ours|our|our lot|the job|our vans|our cars|our team)',
    '(our|the) (lads|lot|boys|troops|guys) (in|from) (cid|firearms|surveillance|traffic|drugs|intel)',
    'speed (van|camera van)',
    'the (job|force) (helicopter|drone)',
    'npas',
    '(cop|cops|copper|coppers|officer|officers|police|detectives|pc|pcs) in (plain clothes|plainclothes|civvies|jeans|suits|an unmarked)',
    'cops',
    'coppers',
    'bobbies',
    'bizzies',
    'old bill',
    'feds',
    '(armed|arv) (lot|lads|boys|crew|crews)',
  ],
});

/** Units that must not be recognised at all. */
export const covertUnits = words({
  name: 'covert unit',
  phrases: [
    '(surveillance|covert|undercover|obs|observation) (boys|lads|lot|team|unit|van|car|crew|officers|cops|op|post)',
    '(plain clothes|plain-clothes|plainclothes) (_|) (officers|cops|lads|car|team|unit)',
    '(cop|cops|copper|coppers|officers|police|detectives) in (plain clothes|plainclothes|civvies)',
    'unmarked (car|cars|van|vans|police|bike|one|vehicle|bmw|audi)',
    '(one|two|some) of (ours|our lot|our lads|our vans|our cars)',
    'undercover',
  ],
});

/** Simply being at a place. */
export const standingThere = words({
  name: 'at a place',
  phrases: [
    '(outside|opposite|behind|across from|in front of|next to|round the back of|near) (the|number|his|her|our|a|my|no|your)',
    'in the (car park|carpark|lay-by|layby|woods|lane|van|bushes|alley|window|park|pub)',
    'wave (hello|to|at)',
    "(don't|dont|stop) (knock|knocking|wave|waving|stare|staring|go near|photograph)",
    'leave (them|em|him|her) (alone|be)',
    'on the (corner|bridge|roof|bench)',
  ],
});

/** Waiting unseen, or being where one is about to act. */
export const lyingInWait = words({
  name: 'lying in wait',
  verbs: ['hide', 'lurk', 'stake out', 'plot up', 'hole up', 'lie in wait'],
  phrases: [
    '{plot} (up|by|outside|near|behind|in|at)',
    '{tuck} (in|up|away) (behind|by|at|near|round|outside|in)',
    '(sat|sitting|stood|waiting|hiding|hidden|holding|staged|staging|sitting up|sat up|poised|forming up|massing|parked|parked up|camped|camped out|keeping obs|doing obs|on obs|on plot) (up|) (outside|opposite|behind|by|near|at|in|on|round|around|across|next|down|up|inside|over|for|ready)',
    '(watching|clocking|eyes on|keeping eyes on|keeping an eye on|trying to watch|watch) (the|that|him|her|them|his|her|number|no|a|his|their)',
    '(waiting|wait) (on|for) (a|the|him|her|them|his|someone|some)',
    'about to (go in|go|move|kick off|strike|hit|get|raid|start|pounce|arrest|nick|storm)',
    'going in (at|in|soon|now|shortly|any|hard|tonight|tomorrow)',
    'on (plot|obs|point|standby)',
    'on (the|our|their) way (to|round)',
    '(hunting|hunt|chasing|targeting|looking) (for|down|the)',
    'rvp (is|at|on|in)',
    'rendezvous (point|at|is)',
    'holding area',
    "isn't (a|the|an) (builder|plumber|delivery|taxi|window cleaner|bt|tradesman|gas man|broadband)",
  ],
});

/** Now or later, more finely than the shared list: clock times, shifts and `this Saturday`. */
export const plannedTime = words({
  name: 'planned time',
  phrases: [
    '_ (am|pm|a.m|p.m)',
    ...'0400 0430 0500 0530 0600 0630 tonight tomorrow tomoz tmrw tmoz imminent imminently shortly'.split(
      ' ',
    ),
    ...'4am 5am 6am 430am 530am 4.30am 5.30am 6.30am'.split(' '),
    '(this|next|on) (week|weekend|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|night|from|at|evening|afternoon)',
    '(in|by) the morning',
    '(at|about|around|for|from|by|before|till) (half|quarter|5|6|7|four|five|six|seven|eight|nine|ten|5am|6am)',
    '(early|bright and early|crack of dawn|first thing|before dawn|at dawn|first light|stupid o clock|silly o clock)',
    '(will|gonna|going to|about to|due to|set to|we are|planning|plan) (be|do|go|hit|take|put|move|start|run|)',
    "(we'll|they'll|he'll|she'll|i'll) (be|hit|go|do|take|put)",
    'any (minute|second|time|moment) now',
    'in (_|a few|the next|about) (minute|minutes|mins|hour|hours|half an hour)',
    'right now',
    'as we speak',
    'next hour',
    '(later|soon|in a bit|in a min|in a sec)',
  ],
});

/** Told afterwards: results are for publishing. */
export const afterTheEvent = words({
  name: 'after the event',
  verbs: ['recover'],
  phrases: [
    ...'yesterday earlier executed arrested seized recovered charged jailed sentenced results result convicted remanded'.split(
      ' ',
    ),
    '(last|over the) (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|few)',
    '(this|early this) morning',
    '(carried|was|were|has been|have been) (out|executed|raided|searched|closed)',
    'good result',
  ],
});

/** Open to all, or made up: no secret is told. */
export const publicOccasion = words({
  name: 'public occasion',
  nouns: [
    ...'stall stand fete fair show open-day recruitment vacancy careers exhibition museum tour display demonstration demo talk visitor family-day'.split(
      ' ',
    ),
    ...'episode series film movie telly drama book novel game boxset programme documentary bird birder birdwatcher twitcher hide binoculars pitch goal league'.split(
      ' ',
    ),
    ...'supermarket aldi lidl sale bargain wardrobe fridge biscuit cake'.split(' '),
  ],
  phrases: [
    'open day',
    'say hello',
    'come (and|along|down)',
    'meet the',
    'on our website',
    'published',
    'training exercise',
    'exercise',
    'community',
    'dementia',
    'netflix',
    'bbc',
    'itv',
    'channel 4',
    'line of duty',
    'section 60',
    'road closure',
    'gig',
    'concert',
    'tickets',
    'restaurant',
    'pub',
    'quiz',
    'nhs',
    'theatre',
    'surgery',
    'hospital',
    'arrest warrant',
    'wanted',
    'recall',
  ],
});
