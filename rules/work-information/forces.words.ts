import { followedBy, type Place, precededBy, words } from '../engine';

/** Who acts or would answer: officers, crews, vehicles and teams. */
export const forces = words({
  name: 'officers or crew',
  nouns: [
    ...'officer cop copper bobby detective constable sergeant probationer pcso arv tsg sniper spotter helicopter drone handler firefighter paramedic bailiff marksman negotiator chopper fed'.split(
      ' ',
    ),
    'response car',
    'response motor',
    'area car',
    'police car',
    'police van',
    'patrol car',
    'fire engine',
    'dog van',
    'dog unit',
    'camera van',
    'speed camera',
    'pool car',
    'armed response',
    'public order',
    'control room',
    'ops room',
    'call handler',
    'night team',
    'enforcement team',
  ],
  sensed: [
    {
      nouns: ['unit', 'crew', 'car', 'van', 'squad', 'team'],
      sense: (at) =>
        precededBy(
          at,
          ...'the response armed firearms dog drone drugs search arrest raid entry police night late traffic roads our surveillance tactical mounted one two three four five only 1 2 3 4 5 no spare single nearest that'.split(
            ' ',
          ),
        ) && !followedBy(at, 'park', 'boot', 'keys', 'wash', 'sales', 'insurance'),
    },
  ],
  phrases: [
    '(999s|999 calls|emergency calls)',
    'traffic (have|are|is|has|lads|cops|car|cars|officers)',
    '(an|the|no|nearest|only|single|one) ambulance',
    'fire engine',
    '(riot|meat) (van|vans|wagon|wagons)',
    '(drugs|murder|fraud|vice|flying|robbery) squad',
    '(fire|ambulance|wholetime|retained|lifeboat) crew',
    ...'police polis bizzies feds cid npas immigration hmrc bailiffs troops pcs bobbies'.split(' '),
    'dog (handler|handlers|section)',
    '(our|the) boys',
    'old bill',
    'border force',
    'trading standards',
    '(my|our|the|armed|that|this) (lot|lads|boys|troops|guys|girls)',
    'firearms (lot|lads|boys)',
    'one of (ours|our lot)',
    'boys in blue',
    ...'👮 🚓 🚔 🚨'.split(' '),
  ],
});

/** Officers, means and places that must not be recognised at all. */
export const covertForces = words({
  name: 'covert unit or means',
  phrases: [
    'riot (van|vans|police|squad)',
    '(plain|disguised|undercover) (car|cars|van|vans|lorry|truck|bike|bikes)',
    '(an|the|our|another|two|three|some) (undercover|undercovers|marksman|marksmen|sniper|snipers|negotiator)',
    '(drugs|crime|vice|robbery|flying) squad',
    '(dressed|disguised) as (a|an|the)',
    '(thermal|infrared|hidden|covert) (camera|cameras|imaging)',
    '(rifles|rifle|carbines|snipers) (_|) on (the|a) roof',
    '(detectives|officers|police|cops|guards) (babysitting|guarding|minding|protecting)',
    'unmarked',
    '(armed|firearms|arv|drone|dog|surveillance|tactical|mounted|raid|arrest|public order) (police|team|teams|unit|units|lot|lads|boys|crew|crews|response|officers|cops|squad|van|vans)',
    'police drone',
    '(speed|camera|anpr|decoy|q|spy) (van|vans|car|cars|trap)',
    '(a|the) wire (in|on|up)',
    'undercovers',
    'deep cover',
    '(plain clothes|plain-clothes|plainclothes|civvies)',
    '(undercover|covert) (officer|officers|cop|cops|unit|team|car|van|op|lot|lads|look|operation|job|vehicle)',
    '(surveillance|obs|observation|tech|technical) (van|car|post|point|team|unit|vehicle|op|boys|lads|lot|officers)',
    '(our|a|the) tracker',
    '(bugging|tracking|listening|surveillance) (kit|gear|device|devices|equipment)',
    "(isn't|aren't|not|no) (a|an|real|really|the|) (builder|builders|plumber|delivery|window cleaner|workmen|bt|openreach|roadworks|courier|roofers)",
    'eyes on',
    '(surveillance|obs|covert|undercover) (job|shift|op|operation|duty|day|work)',
    "(is|are|'s) (one of|) (ours|our lot|us in there)",
    'on (obs|plot)',
    'doing obs',
  ],
  verbs: ['stake out', 'plot up', 'listen in', 'lie in wait'],
});

const FOR_US = new Set(
  'police cops officer officers ambulance statement results news verdict answer reply'.split(' '),
);

function wordAfter({ source, last }: Place, count: number): string {
  return source.tokens[last + count]?.norm ?? '';
}

/** Waiting, hiding, following: what is said of nobody who is merely there. */
export const waiting = words({
  name: 'waiting or watching',
  // Those who wait for the police do not lie in wait.
  sensed: [
    {
      verbs: ['hide'],
      sense: (at) => !followedBy(at, 'from') && !precededBy(at, 'my', 'our', 'your', 'a', 'the'),
    },
    {
      verbs: ['wait for', 'wait on'],
      sense: (at) => !FOR_US.has(wordAfter(at, 1)) && !FOR_US.has(wordAfter(at, 2)),
    },
  ],
  verbs: [
    ...'lurk crouch hover shadow plot sneak ambush'.split(' '),
    'pounce',
    'watch out for',
    'hole up',
    'tuck in',
    'tuck behind',
    'sit up',
    'park up',
    'form up',
    'close in',
    'hold over',
    'hold off',
    'tool up',
    'kit up',
  ],
  phrases: [
    '(lined|lining|stacked|massed|massing|holed) up',
    '(standing|stand) by',
    '(got|have|had) (him|her|them|it) (_|) (boxed|pinned|trapped|hemmed|penned|treed|holed)',
    'tucked',
    'going in (soon|now|at|hard|in|any|shortly|when|once)',
    '(sat|sitting|camped|poised|staged|waiting|hidden) (up|) (outside|opposite|behind|by|near|in|on|round|across|down|over|for|ready|off)',
    'about to (go|move|hit|strike|kick|pounce|storm|nick|arrest)',
    '(watching|clocking) (the|that|him|her|them|his|her|number|no)',
    '(trying|here|there|out) to (watch|follow|catch)',
    'ready to go',
    '(let|leave) (them|him|her) (get on|to it|be)',
    '(through|round|over|at) the (back|front|side|fence) (of|at|now|door)',
    "don't (look|stare|wave|knock|film)",
    "(thinks|reckons|hopes) (it's|its|they've|we've) gone",
  ],
});

/** Where a unit will be: harmless of a patrol, not of one that must not be recognised. */
export const willBeThere = words({
  name: 'will be there',
  verbs: [
    'look out for',
    'look for',
    'hunt',
    'hunt for',
    'track',
    'follow',
    'watch',
    'tail',
    'target',
    'wait',
  ],
  phrases: [
    "(i'm|we're|he's|she's|they're|'s) (in|on|outside|behind) (the|a|_)",
    '(sent|deployed|heading|en route|on the way|on their way|being moved) (to|in|into|for)',
    'mixed in (with|among)',
    '(on|in|round|at|behind) (our|my|your|the) (_|) (estate|street|road|corner|town|village|bypass|roundabout|junction|docks|marina|woods|lane|close|avenue|precinct|hotel|floor|roof)',
    '(will be|are|is|be) (in|on|at|out|over|around|along|above|outside|behind|opposite)',
    '(going|going to be|parked|sat|hidden|hiding|set up|moving|coming|parking|sitting) (on|in|at|by|behind|outside|opposite|under|along|down|near|up) (the|a|your|our|his|_)',
    '(outside|behind|opposite) the',
    '{park} (at|by|in|up)',
    "that's where",
    '(above|next to) the',
    'based (at|in|above)',
    'work out of',
    'keep their',
    'till _',
  ],
});
