import { precededBy, words } from '../engine';
import { withOffence } from './with-offence';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Signs that a case is going on: from arrest to verdict. */
export const active = words({
  name: 'case going on',
  sensed: [{ phrases: ['charged'], sense: withOffence }],
  phrases: [
    '(remanded|bailed|arrested|nicked)',
    '(in|under|into|on) (custody|arrest|remand|bail|trial)',
    '(trial|jury|juror|jurors|defendant|defendants|accused|dock|plea hearing|crown court|magistrates|magistrates court|old bailey|prosecution|prosecutor|verdict|cross-examination)',
    '(in|at|to|up in|before) (the|) court',
    '(appear|appears|appeared|appearing) (in|at|before)',
    '(pleaded|pleads) not guilty',
    '(denies|denied) (murder|rape|assault|all|the charge|the charges|theft|fraud|manslaughter|causing)',
    '(being|been) (questioned|interviewed) (by|under)',
  ],
});

/** Words that find somebody guilty before the court has. */
export const prejudging = words({
  name: 'judging a case',
  sensed: [
    {
      phrases: [
        '(right|same) (lad|man|bloke|one|person|lot|family) (this time|again|at last)',
        '(boasting|bragging|bragged|boasted|laughing) about it',
        'guilty',
      ],
      sense: (at) =>
        !precededBy(
          at,
          ...list('not plead pleads pleaded pleading found or until either a the of if'),
        ),
    },
    {
      phrases: list('scum vile evil disgusting sickening wicked rot hang noose'),
      sense: () => true,
    },
  ],
  phrases: [
    'bang to rights',
    '(nasty|horrible|evil|vile|violent|wicked|dangerous) piece of work',
    '(always|never) (was|been) (trouble|a wrong un|a bad one|right|violent)',
    'throw the book at',
    '(convict|hang|jail|sentence|bury) (him|her|them|the _)',
    'send (him|her|them|the _) down',
    "(nobody|no one|don't|doesn't|why do we|who) (needs|need) (a|the) (trial|jury|judge)",
    '(no need for|forget) (a|the) (trial|jury|judge)',
    '(shred|scrap|ounce) of evidence',
    '(on video|on camera|on tape|caught on film|caught on camera)',
    '(weak|strong|solid|flimsy|overwhelming|plenty of|enough|all the) evidence',
    '(innocent|stitched up|fitted up|framed|set up)',
    'guilty as (sin|hell|charged|fuck|anything|they come)',
    '(obviously|clearly|so|blatantly|definitely|plainly|completely|100 %|100 % |100|bloody|totally) guilty',
    "(he's|she's|they're|he is|she is|they are|hes|shes|theyre|is|was|are|were) (so|clearly|obviously|definitely|) (lying|at it|a killer|a murderer|a rapist|a monster|an animal|a thief)",
    '(red|caught) handed',
    'caught (in the act|bang|cold|on camera doing|on cctv doing)',
    '(he|she|they|_ _|who) (did|done) (it|this)',
    'got (him|her|them|the right|our man|our woman|the killer|the rapist|the thief|the culprit|the bastard|the scumbag|the animal|the monster|the scrote|the scumbags|the burglar|the arsonist)',
    '(dna|prints|fingerprints|footage|cctv|fibres|blood) (was|were|is|are|) (all over|everywhere|proves|prove|matched|matches|puts|damning)',
    '(confessed|confession|admitted it|coughed|coughed to it|coughed for|fessed up|owned up)',
    '{cough} (for|to|the) (it|lot|everything)',
    'open and shut',
    'cut and dried',
    '(case|job) closed',
    'slam dunk',
    '(photo|picture|pic|mugshot|selfie|profile) (of him|of her|below|here|attached|in the comments)',
    '(this is|here is|that is|this was|look) what (he|she) looks like',
    '(here he is|here she is|remember his face|remember her face|his facebook|her facebook|his address|her address|seen him before)',
    '(picked|pick) (him|her) out',
    '(lying|liar|liars|making it up|changing his story|changing her story|story keeps changing|does not add up|load of rubbish|load of bollocks|pack of lies)',
    '(hope|hoping|pray|praying) (they|the judge|the jury|he|she|it) (throw|throws|gives|give|convict|convicts|lock|locks|see|sees|is|gets|get|goes|go|rots|never)',
    "(won't|will not|not|never) (get|see) (away with|daylight|the light of day|out)",
    'got away with (it|this|that|murder)',
    'did (it|this|that)',
    '(everyone|everybody|we all|all of us) (knows|know) (he|she|they) (did|done)',
    'written all over (him|her|them|his face|her face)',
    'look at (him|her|that face|his eyes|her eyes|the state of him)',
    'evil (eyes|written|personified)',
    'what more (proof|evidence) (do|is|could)',
    '(waste of|why bother with|skip the|no need for) (a|) trial',
    'an eye for an eye',
    '(string|bring) (him|her|them|it) (up|back)',
    'death penalty',
    'no sympathy',
    '(smirking|smirk|cocky|smug|no remorse)',
    '(deserve|deserves) (all|everything|what|it|life|to)',
    '(no|not a|without|beyond) (doubt|question|shadow of a doubt|way he|way she|chance he|chance she|defence) (about|that|he|she|in|whatsoever|did|got|is|of|it)',
    'throw away the key',
    'lock (him|her|them|the) (up|_ up)',
    '(hang|string|castrate) (him|her|them|the _)',
    'bring back (hanging|the rope|the noose|the birch)',
    '(hope|hoping|hopefully) (he|she|they|the _|you) (rots|rot|gets|get|go|goes|burn|burns|suffer|suffers|never|end|ends|hang|hangs|is|are)',
    '(deserves|deserve|deserved) (everything|all|life|the|to rot|what|every|a long|to hang|prison|to go|it|whatever)',
    '(rot|burn) in (hell|jail|prison|there)',
    '(going|gone|go|goes|is going|sent|be going) (down|inside|away) (for|at last|forever|where)',
    '(get|gets|getting|looking at|expect|give him|give her) (life|a long stretch|what he deserves|what she deserves)',
    '(lying|lies) (to|in|through|on) (the court|the dock|court|oath|his teeth|her teeth|the jury|the stand)',
    '(crocodile|fake|forced|alligator) tears',
    '(jury|judge|magistrates) (see|sees|should|must|better|will) (straight|right|through|convict|find|do|throw|send|make|sense|lock|put)',
    "(don't|didn't|do not|never|not) (believe|buy|trust) (a word|his|her|the|one word|it|that)",
    '(justice|finally) (at last|for|is coming|will be served|behind bars)',
    'behind bars (where|at last|tonight|finally|now)',
    '(finally|at last|about time) (caught|got|nicked|nabbed|arrested|charged|banged up)',
    '(caught|got|nicked|nabbed|arrested|charged|banged up) (finally|at last|about time)',
    'poor (victim|girl|lad|boy|woman|little)',
    '(insanity|mental health|self defence|self-defence|provocation) (plea|my arse|excuse|card|defence)',
    'playing the (mental|victim|race|illness)',
  ],
});

/** What the accused is called by those who do not wait: `the animal who …`. */
export const villain = words({
  name: 'villain',
  sensed: [
    {
      nouns: list(`
        animal monster scum scumbag beast thug coward killer rapist murderer thief burglar culprit paedo paedophile nonce
        predator arsonist mugger robber bastard scrote toerag pervert lowlife vermin attacker crook fraudster creep brute
        savage psycho lunatic degenerate maniac yob vandal
      `),
      sense: (at) =>
        precededBy(at, ...list('the this that these those vile evil you such sick disgusting')),
    },
  ],
});

/** Words that tell of somebody's past while a case is going on. */
export const history = words({
  name: 'past of the accused',
  phrases: [
    'well known (locally|for|round)',
    '(well known|known) (locally|round here|around here|for this|for that|for it|for similar|to us|to police|to officers|to the police|to local officers) (for|_|)',
    'no stranger to (us|police|the police|the courts|custody|our cells|officers)',
    '(previous|priors|form|previous convictions|a record|a long record|criminal record|a history|rap sheet|string of convictions) (for|of|as|longer|,|in)',
    '(has|had|have|got|with) (previous|priors|form|a record|a rap sheet|a criminal record|a long record|previous convictions)',
    '{do} (it|this|that|the same|exactly this|this sort) (before|again|thing before|to others|to another)',
    '{do} (time|bird|a stretch|porridge)',
    '{do} (_|_ to _) (year|years|months|stretch) (in|for|inside)',
    '{serve} (_|_ to _) (year|years|months) (in|for|inside)',
    '(been|was|went) inside (before|for|already)',
    '(not|never) _ first (time|offence|rodeo|arrest|victim|conviction|brush)',
    '(repeat|prolific|career|serial|habitual|persistent|convicted|registered|known) (offender|criminal|thief|burglar|shoplifter|rapist|sex offender|paedophile|killer|robber|nuisance|abuser|predator|fraudster)',
    'usual suspects',
    "(jury|jurors|court) (don't|doesn't|won't|aren't|never|can't|haven't|not) (know|knows|hear|been told|be told|allowed|told)",
    '(last|previous|first|ex) (girlfriend|wife|partner|victim|boyfriend|husband) (too|as well|before|also)',
    '(just|only|recently|not long|weeks) (out|released) (of|from) (prison|jail|inside|nick)',
    '(out|released) on (licence|tag|bail) (for|at the time|when|already)',
    'our old (friend|friends|favourite|pal)',
    '(one of our|our) (regulars|regular customers|frequent flyers|regular)',
    '(same|that) (man|bloke|lad|one|family) who (did|was convicted|went to prison|got away)',
    'the whole family (is|are|has)',
    '(always|never) (been|be) (trouble|a wrong un|a bad lot|any good)',
    'bad (lot|egg|apple|news)',
    'rotten (lot|family|apple)',
    'known to (us|police|officers|the police)',
    '(long|bit of a|some) (history|record) (of|with|for)',
    'got away with it (before|last|for|in)',
    '(always|forever|constantly) (in trouble|in court|nicking|robbing|fighting|up before)',
    '(done|did) (time|this|it|the same|worse|six|four|two|three|five|ten) (before|years|months|already|in)',
    '(second|third|fourth|fifth|umpteenth|hundredth) (time|offence) (he|she|for|this)',
    '(more|longer) (convictions|previous|form) than',
    '(let|letting) (him|her|them) out',
    '(already|still) on (bail|licence|tag|probation|a suspended)',
    '(ban|banned|sacked|kicked out) (before|from his last|from her last)',
    'history of (violence|this|it|theft|offending|abuse)',
    '(like father like son|runs in the family)',
  ],
});

/** Stands for the accused when the post replied to is about a case. */
export const accusedPronoun = words({
  name: 'the accused',
  phrases: ['(he|she|they|hes|shes)', '(that|this) (man|woman|lad|bloke|girl|lot|pair|one)'],
});
