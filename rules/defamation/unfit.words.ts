import { listed, words } from '../engine';

/** What somebody is called who does not do a calling properly. */
export const unfitNoun = words({
  name: 'unfit for the work',
  nouns: listed(`
    quack menace liability cowboy butcher bodger bungler disgrace bully tyrant drunkard alcoholic crackhead
    junkie smackhead cokehead pisshead waster buffoon halfwit idler
  `),
  phrases: [
    ...listed(`
      incompetent negligent unqualified unfit clueless inept useless hopeless dangerous reckless unprofessional unsafe unhinged
      abusive violent cruel vicious sadistic unethical neglectful callous untrained uninsured unregistered unlicensed lazy
      bullying incompetence negligence barbaric hungover shambolic diabolical lethal thick
    `),
    "(not|isn't|wasn't|ain't|aren't|never) (qualified|competent|trained|safe|up to the|gas safe|fit to|insured|registered)",
    "(hasn't|doesn't have|haven't|has not|not) (got|) (a|any|the|one) (clue|scooby|first idea|faintest clue|faintest|foggiest|licence|qualification|notion)",
    '(no|without|fake|lapsed|zero) (_|) (qualification|qualifications|licence|registration)',
    'a waste of (space|money|oxygen|skin)',
    'a (danger|risk) to',
    '(out of _ depth|past it|losing the plot|not all there|half cut)',
    'asleep (on the job|at the wheel|on duty|on shift)',
    '(drunk|pissed|high|stoned|plastered|hungover|tipsy) (on|in|at) (duty|shift|call|work|class|school|court|theatre|surgery|the job|the wheel|the ward)',
    '(drink|drinks|drinking|drank|boozes|boozing) (on|in) (duty|shift|class|school|court|theatre|the job|the ward|the van|the staffroom)',
    '(drink taken|under the influence)',
    'a drunk',
  ],
});

/** Acts of failing. */
export const unfitVerb = words({
  name: 'failing at the work',
  verbs: [
    ...listed('botch bungle misdiagnose neglect bodge humiliate belittle'),
    'cut corners',
    'drink on duty',
    'foul up',
    'screw up',
    'cock up',
  ],
  phrases: [
    '{fall} asleep (on|at|in|during|while) (the job|the wheel|duty|shift|theatre|court|class|_)',
    '{let} (_|_ _|_ _ _) die',
    '(operates|operated|operating|teaches|taught|worked|works|performed|practises|drove|drives) (drunk|pissed|stoned|hungover|high|blind drunk|half cut)',
    '(put|puts|putting) (_|_ _|_ _ _) at risk',
    'the wrong (meds|medication|medicine|pills|prescription|tooth|leg|knee|eye|patient|tablets|dose|drug|drugs|baby|body|grave|house|child|kidney|blood|diagnosis)',
    '(stink|stinks|stinking|stank|reek|reeks|reeked|reeking|smell|smells|smelt|smelled) of (_|) (drink|booze|whisky|gin|vodka|beer|weed|alcohol|wine)',
    "(couldn't|can't|cannot|could not|couldnae) (run|manage|organise|organize|spell|count|teach|wire|plumb|diagnose|chair|boil|lace|pour|police|parent|nurse|steer|judge|cope)",
    "(couldn't|can't|could not|couldnae) (_|_ _) (arse|backside|clue|brewery|barn door|paper bag)",
    "(shouldn't|should not|shouldnae|should never|oughtn't|never|not|nobody) (be|have) (_|_ _|) (let|allowed|near|anywhere near|trusted|left|teaching|practising|nursing|in charge|running|a licence|job)",
    '(should|ought to|needs to|wants) be (struck off|sacked|sectioned|suspended|barred|banned|fired)',
    'how (he|she|they|_|_ _|_ _ _) (still has|is still|still practises|got qualified|kept a|keeps a|kept his|kept her)',
    'turned up (drunk|pissed|stoned|hungover|steaming)',
    "wouldn't trust (him|her|them|_|_ _) (with|to)",
  ],
});

/** Harm that bad work does, and to whom or what. */
export const wrecking = words({
  name: 'harmful work',
  verbs: listed('kill ruin wreck burn maim cripple collapse flood endanger traumatise'),
  phrases: ['brought the roof down', '{cost} (_|_ _)'],
});
export const wrecked = words({
  name: 'what bad work harms',
  nouns: listed(`
    patient resident pupil kid child bairn baby boiler roof kitchen bathroom tooth house business nan mum dad gran uncle
    staff ceiling extension hamster dog cat life job crew
  `),
});

/** Things lost or passed over at work. */
export const losing = words({
  name: 'losing',
  verbs: listed('lose miss overlook ignore forget mislay'),
});
export const workload = words({
  name: 'what work is about',
  nouns: listed(
    'cancer fracture sepsis stroke tumour deadline visit appointment case file sample complaint warning symptom diagnosis',
  ),
  phrases: ['safeguarding', 'paperwork', '(court|every) (date|dates|deadline|visit)'],
});
export const mixing = words({ name: 'mixing up', verbs: listed('mix swap muddle') });
export const mixed = words({
  name: 'what is mixed up',
  nouns: listed('tablet dose sample body prescription file baby chart ash'),
  phrases: ['medication', 'meds'],
});
export const railing = words({
  name: 'railing at',
  verbs: listed('bully scream shout swear belittle humiliate terrorise mock taunt'),
});
export const inCare = words({
  name: "in somebody's charge",
  nouns: listed(
    'patient resident pupil kid child bairn toddler staff student trainee apprentice nurse',
  ),
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
