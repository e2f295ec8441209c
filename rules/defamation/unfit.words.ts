import { listed, words } from '../engine';
import { notOfTheWest } from './of-the-west';

/** What somebody is called who does not do a calling properly. */
export const unfitNoun = words({
  name: 'unfit for the work',
  sensed: [{ nouns: ['cowboy'], sense: notOfTheWest }],
  nouns: listed(`
    quack menace liability butcher bodger bungler disgrace bully tyrant drunkard alcoholic crackhead
    junkie smackhead cokehead pisshead waster buffoon halfwit idler
  `),
  phrases: [
    ...listed(`
      incompetent negligent workshy idle bone-idle unqualified unfit clueless inept useless hopeless dangerous reckless unprofessional unsafe unhinged
      abusive violent cruel vicious sadistic unethical neglectful callous untrained uninsured unregistered unlicensed lazy
      bullying incompetence negligence barbaric hungover shambolic diabolical lethal thick
    `),
    '(always|constantly|permanently|usually|often|half) (drunk|pissed|high|stoned|hungover|cut)',
    'on drugs',
    'out of (his|her|their) depth',
    '(bad|crap|shit|rubbish|useless|hopeless|terrible|no good|not good|awful) at (his|her|their|the) (job|work)',
    "(not|isn't|wasn't|ain't|aren't|never) (even|properly|remotely|actually|) (qualified|competent|trained|safe|up to the|gas safe|fit to|insured|registered)",
    "(hasn't|doesn't have|haven't|has not|not) (got|) (a|any|the|one) (clue|scooby|first idea|faintest clue|faintest|foggiest|licence|qualification|notion)",
    'a waste of (space|money|oxygen|skin)',
    'a (danger|risk) to',
    '(out of _ depth|past it|losing the plot|not all there|half cut)',
    'asleep (on the job|at the wheel|on duty|on shift)',
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
    'manhandle',
    'skive',
    'foul up',
    'screw up',
    'cock up',
  ],
  phrases: [
    '{fall} asleep (on|at|in|during|while) _',
    '{sleep} (on|through|in) (the job|duty|class|shift|lessons|meetings|court|surgery)',
    '(no|without|fake|lapsed|zero) (_|) (qualification|qualifications|licence|registration)',
    '(turns|turn|turned|turning|comes|came|coming|rolls|rolled|shows|showed) (up|in|) (_|_ _|) (drunk|pissed|stoned|hungover|high|steaming)',
    "(doesn't|didn't|don't|not|no idea) (know|) what (he's|she's|he is|she is|he was|she was|they are) doing",
    '{treat} (_|_ _|_ _ _) like (dirt|shit|slaves|animals|rubbish|cattle|scum|muck|crap)',
    'never (turns|turned|shows|showed|bothers|bothered) (up|to)',
    "(do|does|did) (any|a|nothing|naff all|sod all|bugger all|fuck all) (work|stroke|all|day's)",
    "(doesn't|don't|didn't|couldn't) (care|give) (less|a _|) (about|) (the|his|her|their|our) (patients|residents|kids|children|pupils|students|staff|animals|victims|tenants)",
    '(needs|wants|deserves) (sacking|striking off|firing|suspending|locking up|arresting|investigating|sectioning|banning)',
    "(can't|cannot|couldn't|doesn't) (do|even|handle) (his|her|their|the|do _) job",
    "(shouldn't|should not|never|not fit to) be (in charge|let near|let loose|trusted with|left in charge|allowed to)",
    'rough with',
    '{break} the (rules|lockdown)',
    '{breach} (_|_ _|) (confidentiality|gdpr|data protection)',
    '{gossip} about',
    '{fail} to (spot|check|protect|report|notice|act|save|treat|diagnose|investigate|safeguard|turn|stop him|help)',
    '{leave} (_|_ _) (on the bus|in the car|inside (me|my|her|him|them|a)|in agony)',
    '{let} (_|_ _|_ _ _) (die|starve|suffer|rot)',
    '(operates|operated|operating|teaches|taught|worked|works|performed|practises|drove|drives) (drunk|pissed|stoned|hungover|high|blind drunk|half cut)',
    '(put|puts|putting) (_|_ _|_ _ _) (at risk|in danger)',
    'the wrong (injection|jab|vaccine|operation|meds|medication|medicine|pills|prescription|tooth|leg|knee|eye|patient|tablets|dose|drug|drugs|baby|body|grave|house|child|kidney|blood|diagnosis)',
    '(stink|stinks|stinking|stank|reek|reeks|reeked|reeking|smell|smells|smelt|smelled) of (_|) (drink|booze|whisky|gin|vodka|beer|weed|alcohol|wine)',
    '(on|glued to) (his|her) phone (while (my|the|our|a|kids|patients)|during|instead)',
    "(couldn't|can't|cannot|could not|couldnae|no idea how to|know how to) (catch a cold|run|manage|organise|organize|spell|count|teach|wire|plumb|diagnose|chair|boil|lace|pour|police|parent|nurse|steer|judge|cope)",

    "(shouldn't|should not|shouldnae|should never|oughtn't|never|not|nobody) (be|have) (_|_ _|) (let|allowed|near|anywhere near|trusted|left|teaching|practising|nursing|in charge|running|a licence|job)",
    '(should|ought to|needs to|wants) be (struck off|sacked|sectioned|suspended|barred|banned|fired)',

    "wouldn't trust (him|her|them|_|_ _) (with|to)",
  ],
});

/** Harm that bad work does, and to whom or what. */
export const wrecking = words({
  name: 'harmful work',
  verbs: [
    'mess up',
    'screw up',
    ...listed('kill ruin wreck burn maim cripple collapse flood endanger traumatise fail'),
  ],
  phrases: ['{cost} (_|_ _)'],
});
export const wrecked = words({
  name: 'what bad work harms',
  nouns: listed(`
    patient resident pupil kid child bairn baby boiler roof kitchen bathroom tooth house business nan mum dad gran uncle
    staff ceiling extension hamster dog cat life job crew hair nail operation wedding holiday eyebrow lip nose knee
    engine carpet lawn floor wall laptop case student mother father wife husband carer engine victim
  `),
  phrases: ['teeth', 'wiring'],
});

/** Things lost or passed over at work. */
export const losing = words({
  name: 'losing',
  verbs: listed('lose miss overlook ignore forget mislay'),
});
export const workload = words({
  name: 'what work is about',
  nouns: listed(
    'cancer fracture sepsis stroke tumour deadline visit appointment case file sample complaint warning symptom diagnosis paper document deed lump bullying abuse alarm bruise infection',
  ),
  phrases: [
    'safeguarding',
    'paperwork',
    '(court|every) (date|dates|deadline|visit)',
    '(the|all the) signs',
    'broken _',
  ],
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
  phrases: ['under _'],
});

/** Drunk or on drugs, and where one must not be. */
export const drunk = words({
  name: 'drunk',
  verbs: listed('drink booze smoke'),
  phrases: [
    'drunk',
    'pissed',
    'high',
    'stoned',
    'plastered',
    'hungover',
    'tipsy',
    'hammered',
    'wasted',

    'off (his|her) (head|face|tits)',
  ],
});
export const onDuty = words({
  name: 'on duty',
  phrases: [
    '(on|in|at|to|during|before) (duty|shift|call|work|class|school|court|theatre|surgery|lessons|the job|the wheel|the ward|the van|the staffroom)',
    'in charge',
  ],
});

/** `a terrible doctor`, `shouldn't be a teacher`. */
export const bad = words({
  name: 'bad',
  phrases: listed(
    'terrible rubbish awful bad dreadful shocking appalling crap shit shite worst nightmare lousy pathetic horrendous atrocious disgraceful horrible evil deadbeat absent rogue',
  ).concat(
    "(shouldn't|should not|should never) (be|have been|have become) (a|an|in|our|my)",
    '(not|never) fit to be (a|an|our)',
  ),
});
export const parent = words({
  name: 'parent',
  nouns: listed('mother father mum dad parent carer nurse'),
});
/** What patients and pupils tell in confidence. */
export const leaking = words({
  name: 'leaking',
  verbs: listed('share leak post read snoop sell show'),
});
export const confidence = words({
  name: 'confidential',
  phrases: [
    '(medical|patient|personal|hr|confidential|private) (records|notes|files|details|data|information)',
  ],
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
