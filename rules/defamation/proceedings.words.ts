import { listed, precededBy, words } from '../engine';
import { withOffence } from './with-offence';

/** Signs that a case is going on: from arrest to verdict. */
export const active = words({
  name: 'case going on',
  sensed: [{ phrases: ['charged'], sense: withOffence }],
  phrases: [
    '(remanded|bailed|arrested|nicked|bail)',
    '(in|under|into|on) (custody|arrest|remand|trial)',
    '(trial|jury|juror|jurors|defendant|accused|dock|crown court|magistrates|mags|prosecution|prosecutor|verdict|sheriff)',
    '(in|at|to|up in|before|up at) (the|) (court|mags)',

    "(he's|she's|is|be|being) tried",
    '(hearing|trial|plea|sentencing|committal) (is|starts|opens|in|on|next|tomorrow|monday|tuesday|wednesday|thursday|friday)',
    "(hearing's|trial's|case is|he's up|she's up|up) (next|in|tomorrow|on monday|on friday)",
    '(before|in front of|to) (the|a) (bench|beak|judge|sheriff)',
    'being charged',
    '(appear|appears|appeared|appearing|up) (in|at|before)',
    '(pleaded|pleads|pleading) not guilty',
    '(denies|denied) (murder|rape|assault|all|theft|fraud|manslaughter|causing|sexual)',
  ],
});

/** Words that find somebody guilty before the court has. */
export const prejudging = words({
  name: 'judging a case',
  sensed: [
    {
      phrases: ['guilty'],
      sense: (at) =>
        !precededBy(
          at,
          ...listed(
            'not plead pleads pleaded pleading found or until either a the of if me i am us myself',
          ),
        ),
    },
    {
      phrases: ['(he|she|they|who) (did|done|does) (it|this|that)'],
      sense: ({ source }) => source.tokens.length > 0,
    },
  ],
  phrases: [
    ...listed(
      'scum vile evil disgusting sickening wicked noose cooked smirking cocky crocodile lying liar',
    ),
    'bang to rights',

    '(nasty|horrible|evil|vile|violent|wicked|dangerous) piece of work',
    "(no|zero|without|any|not a _ of|shows no|showed no|hasn't shown any) remorse",
    '(put|puts|putting|held|holds) (his|her|their) hands up',
    '(admitted|confessed to|coughed to) (it|everything|all|the lot|doing)',
    'told (them|police|officers) everything',
    '(not|hardly|barely) (one|a) (single|) word (_|_ _|_ _ _) (true|truth)',
    "(don't|didn't|wouldn't|doesn't|can't|not) believe (a|one|a single) word",
    '(see|saw|sees) (right|straight) through (him|her|it|them|that)',
    'throw (the book|away the key)',
    '(convict|hang|jail|bury|castrate|string) (him|her|them|the _)',
    'send (him|her|them) down',

    '(obviously|clearly|blatantly|definitely|plainly|completely|totally) guilty',
    '(red|caught) handed',
    'got (him|her|them|our man|our woman|the right|the killer|the thief|the bastard|the scumbag)',
    '(coughed|confessed|confession|admitted it|fessed up|owned up|crowing|bragging|bragged|boasting)',

    '(hope|hoping|pray|praying) (they|the|he|she|it) (_|) (throw|throws|convict|convicts|lock|locks|see|sees|rots|never)',
    '(hope|hoping) (he|she|they) (gets|get|goes|go)',

    '(everyone|everybody|we all|we) (knows|know) (he|she|they) (did|done)',

    "(knows|knew) exactly what (he's|she's|he|she) (_|)",
    'look at (that face|his face|her face|his eyes|the state of him)',
    '(bring back|deserves|deserve|deserved) (hanging|the rope|it|all|everything|life|to rot|prison|what)',
    '(lock|locked) (him|her|them|the _) up',
    '(rot|burn) in',
    '(going|gone|goes|sent) (down|nowhere|away for)',

    'justice (at last|for|is coming|will be served)',
    '(set fire to|had been running|have been running)',
  ],
});

/** What the accused is called by those who do not wait: `the animal who …`. */
export const villain = words({
  name: 'villain',
  sensed: [
    {
      nouns: listed(`
        animal monster scum scumbag beast thug coward killer rapist murderer thief burglar culprit paedo nonce predator arsonist
        mugger robber bastard scrote toerag pervert lowlife vermin attacker crook fraudster creep brute savage psycho maniac
        yob vandal
      `),
      sense: (at) =>
        precededBy(
          at,
          ...listed(
            'the this that these those vile evil you such sick disgusting knife cowardly a',
          ),
        ),
    },
  ],
});

/** Words that tell of somebody's past while a case is going on. */
export const history = words({
  name: 'past of the accused',
  phrases: [
    '(well known|known|familiar|no stranger|notorious) (locally|for|round|to|around|with)',
    '(previous|priors|previous convictions|criminal record|rap sheet|restraining order|a caution|string of convictions)',
    '(has|had|have|got|with) (a|) (long|bad|lengthy|known|violent|_|) (form|record|history|rap sheet)',
    '(had|got|done|nicked|caught|convicted|jailed|banned|sentenced) (him|her|them|before|) for (the same|this|exactly this|similar)',
    '(kept|hidden|hiding|withheld|keeping) (_|) from (the jury|the jurors|jurors)',
    '{do} (it|this|that|the same) (before|again)',
    '(did|done|served) (_|) (years|months|time|bird)',
    '(been|was|went) inside',
    '(not|never) _ first',
    '(second|third|fourth|fifth|umpteenth) (time|one|motor|offence|partner|victim)',
    '(repeat|prolific|career|serial|habitual|persistent|convicted|registered|known) (offender|criminal|thief|burglar|shoplifter|robber|nuisance|predator)',
    'usual suspects',
    '(banned|barred|sacked|fired|kicked out|thrown out|struck off|expelled|suspended|inside|jailed|cautioned|nicked) (for|from|of) (_|_ _|_ _ _|_ _ _ _) (before|already|twice|previously|for this|for thieving|for stealing|for violence)',
    '(sacked|fired|kicked out|thrown out|expelled|struck off) (for|from|of) _',

    '(his|her|their) (other|last|previous|earlier) (victim|victims|girlfriend|wife|partner|ex|bloke)',

    "(jury|jurors|court|they) (don't|won't|aren't|never|can't|haven't|not) (know|hear|been told|be told|told|telling)",

    '(out|still|already) on (licence|tag|bail|probation)',

    'got away with it',
  ],
});

/** What a court weighs: things found, seen and said. */
export const evidenceThing = words({
  name: 'evidence',
  nouns: listed(`
    fingerprint print footage phone text message hammer knife weapon gun wallet receipt hair photo video laptop loft sock boot
    pocket sample fibre balaclava glove mast witness diary lie-detector polygraph trainer jacket cell-site
  `),
  phrases: listed('dna cctv blood alibi data history evidence drugs cash card'),
});
export const finding = words({
  name: 'finding',
  verbs: listed(
    'find recover catch get match prove show plan ping admit hide ask leave put own swing see fail pass',
  ),
  phrases: [
    'in his',
    'in her',
    'on his',
    'on her',
    'to his',
    'all over',
    'damning',
    "there's a",

    'matched',
  ],
});

/** Somebody pointed to the accused. */
export const pickingOut = words({
  name: 'picking out',
  phrases: [
    '(picked|pointed|picks|identified|recognised|recognized|clocked|spotted) (him|her|them|the lad) (_|) (out|straight|instantly|immediately|from)',

    '({pick}|{identify}) (him|her|them|the _) (_|) (out|as|at|from|who)',
    '(knew|recognised|spotted) (him|her|them) (at once|straight|instantly|immediately|right away|on sight|the moment|the second)',
    '(line-up|lineup|video parade|id parade|photo album)',
    '(this is|here is|that is|look) what (he|she) looks like',
    '(photo|picture|pic|mugshot|screenshot|profile) (of him|of her|below|here|attached|in the comments)',
  ],
});

/** Stands for the accused when the post replied to is about a case. */
export const accusedPronoun = words({
  name: 'the accused',
  phrases: ['(he|she|they|hes|shes)', '(that|this) (man|woman|lad|bloke|girl|lot|pair|one)'],
});

/** Somebody was found not to have done it; a plea of not guilty is none. */
export const acquittal = words({
  name: 'cleared',
  sensed: [
    {
      phrases: ['not guilty'],
      sense: (at) => !precededBy(at, 'pleaded', 'plead', 'pleads', 'pleading', 'entered'),
    },
  ],
  phrases: [
    '(cleared|clears|acquitted|acquits|exonerated|got off|no case to answer|no evidence)',
    '(charges|case) dropped',
  ],
});

/** Says that somebody was guilty, or lets no acquittal stand. */
export const guiltWord = words({
  name: 'guilt',
  nouns: listed(
    'killer murderer rapist thief criminal fraudster abuser burglar robber attacker thug dealer crook arsonist offender villain gang',
  ),
  phrases: [
    '(guilty|convicted|got off|got away|killed|murdered|stole|stealing|to blame|responsible)',

    'did it',
    '(everyone|everybody) (_|_ _|_ _ _|) knows',
  ],
});

/** Ties what is told to the person accused. */
export const tiedToCase = words({
  name: 'the accused or the court',
  phrases: listed(
    'he she him her his hers accused defendant suspect victim jury jurors trial brief solicitor',
  ),
});
