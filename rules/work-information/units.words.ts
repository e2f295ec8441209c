import { words } from '../engine';

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
    '(will be|be|are) (on|in|at|around|outside|near|riding|walking|watching|waiting|hiding)',
    'watching for',
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

/** What a crew says of itself before it acts. */
export const goingIn = words({
  name: 'going in',
  phrases: [
    "(we're|we are|were|they're|they are) (just|all|) (outside|parked|waiting for|waiting on|watching|in position|about to|at the back|round the back|going in|going through|searching|inside)",
    'going in (at|in|soon|now|shortly|any|once|when|tonight)',
    '(number|no) _ (now|tonight|in a minute|shortly)',
    '(warrant|raid|door) (at|on|for) (number|no|the|his|her)',
    '(got|have|with) (him|her|them|someone) (surrounded|cornered|contained|holed up)',
    'negotiator',
  ],
});
