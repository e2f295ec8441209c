import { words } from '../engine';
import { list } from './word-list';

/** What somebody is called who does not do a calling properly. */
export const unfitNoun = words({
  name: 'unfit for the work',
  nouns: list(`
    quack menace liability cowboy butcher bodger bungler shambles disgrace bully tyrant drunk drunkard alcoholic crackhead
    junkie addict smackhead cokehead pisshead jobsworth clown joker waster buffoon amateur dinosaur halfwit
  `),
  phrases: [
    ...list(`
      incompetent negligent unqualified unfit clueless inept useless hopeless dangerous reckless unprofessional unsafe unhinged
      abusive violent cruel vicious sadistic unethical neglectful callous untrained uninsured unregistered unlicensed lazy
      bullying incompetence negligence barbaric hungover shambolic diabolical lethal thick
    `),
    'not (qualified|competent|trained|safe|up to|gas safe|fit|insured|registered|even)',
    "(hasn't|doesn't have|haven't|not) (got|) (a|any|the|one) (clue|scooby|first idea|idea|licence|qualification|foggiest|notion)",
    '(no|without|fake|lapsed|zero) (_|_ _|) (qualification|qualifications|licence|training|insurance|registration)',
    'a waste of (space|money|oxygen|skin)',
    'a (danger|risk) to',
    '(out of _ depth|past it|losing the plot|not all there|half cut)',
    'asleep (on the job|at the wheel|on duty|on shift)',
    'the worst (_|_ _)',
    '(drunk|pissed|high on|stoned|drinking|drink taken|off his face|off her face|under the influence)',
    'the reason (_|_ _|)',
  ],
});

/** Acts of failing. */
export const unfitVerb = words({
  name: 'failing at the work',
  verbs: [
    ...list('botch bungle misdiagnose neglect bodge humiliate belittle'),
    'fall asleep',
    'cut corners',
    'drink on duty',
    'foul up',
    'screw up',
    'cock up',
  ],
  phrases: [
    'the wrong (tooth|leg|knee|eye|patient|tablets|dose|drug|drugs|baby|body|grave|house|child|kidney|blood|diagnosis)',
    '(stink|stinks|stinking|stank|reek|reeks|reeked|reeking|smell|smells|smelt|smelled) of (_|) (drink|booze|whisky|gin|vodka|beer|weed|alcohol|wine)',
    "(couldn't|can't|cannot|could not|couldnae) (run|manage|organise|organize|find|spell|count|teach|wire|plumb|diagnose|chair|lead|hit|boil|tie|drive|fix|read|do|build|lace|pour|add|police|parent|nurse)",
    "(shouldn't|should not|shouldnae|should never|oughtn't|never|not|nobody) (be|have) (_|_ _|) (let|allowed|near|anywhere near|trusted|left|teaching|practising|nursing|in charge|running|a licence|job)",
    '(should|ought to|needs to|wants) be (struck off|sacked|sectioned|suspended|barred|banned|fired)',
    'how (he|she|they|_|_ _|_ _ _) (still|kept|keeps|got|passed|still has|is still)',
    'turned up (drunk|pissed|stoned|hungover|late|steaming)',
    "wouldn't trust (him|her|them|_|_ _) (with|to)",
  ],
});

/** Harm that bad work does, and to whom or what. */
export const wrecking = words({
  name: 'harmful work',
  verbs: list(
    'kill ruin wreck miss lose leave cost fail bully ignore scream shout drive mix swap send overdose collapse flood',
  ),
  phrases: ['brought the roof down'],
});
export const wrecked = words({
  name: 'what bad work harms',
  nouns: list(`
    patient resident pupil kid child bairn boiler roof kitchen bathroom tooth case deadline cancer fracture sepsis stroke
    tumour shingle file house business inhaler dose tablet nan mum dad gran complaint warning safeguarding staff bin licence
    ceiling extension job
  `),
});

export const unfitIdioms = words({
  name: 'idiom of unfit words',
  shields: 'everything',
  phrases: [
    'dennis the menace',
    '(bad|dad|running|private|best) joke',
    '(tax|public|limited) liability',
    '(master|family|local|high street|village) butcher',
    'dangerous (dog|dogs|driving|road|junction|bend|building|goods|structure)',
    '(nearly|almost) killed me',
    'drunk in charge',
  ],
});
