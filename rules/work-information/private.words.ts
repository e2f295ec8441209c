import { followedBy, listed, listedSet, words } from '../engine';

/** Beaten in sport: `beat her best`. */
const BEATEN = listedSet(
  'own personal best record time score pb target previous opponent opponents rival rivals',
);

/** Health, abuse, addiction, family trouble: what people in need expect to stay private. */
export const privateMatter = words({
  name: 'private matter',
  sensed: [
    {
      phrases: ['{beat} (her|his|their) _'],
      sense: ({ source, last }) => !BEATEN.has(source.tokens[last]?.norm ?? ''),
    },
  ],
  verbs: [
    ...'choke starve overdose abuse molest relapse stalk evict miscarry self-harm batter bruise neglect'.split(
      ' ',
    ),
    'self harm',
    'hang himself',
    'hang herself',
    'beat up',
    'throw out',
    'sleep rough',
    'wet himself',
  ],
  nouns: [
    ...'schizophrenia bulimia anorexia autism epilepsy diabetes leukaemia chemotherapy hysterectomy vasectomy dyslexia incontinence panic-attack affair overdose addict junkie alcoholic abuser suicide noose domestic miscarriage refuge eviction psychosis dementia gak heroin crack coke refugee paedophile nonce paternity stillbirth abortion antidepressant tumour hernia asbo offender prison asylum divorce'.split(
      ' ',
    ),
    'mental health',
    'child protection',
    'safeguarding plan',
    'care order',
    'restraining order',
    'protection order',
    'social services',
    'social worker',
    'drink problem',
    'home visit',
    'foster placement',
    'new identity',
    'sudden death',
    'heart attack',
    'drunk tank',
    'sex offender',
    'probation officer',
  ],
  phrases: [
    '(conned|scammed|cheated|swindled|robbed|defrauded) (out|of)',
    '(victim|complainant|accuser|informant) (is|was) (a|an|the|our|my|from|called|_)',
    '(hits|hitting|hit|beats|beating|batters|battering|punches|slaps|slapped) (her|him about)',
    '{kill} (himself|herself|themselves)',
    '{cut} (him|her|them) down',
    'cut down from',
    '(done|nicked|convicted|cautioned|wanted) for (indecent|flashing|kerb|shoplifting|drink|benefit|child|gbh|abh|theft|fraud|assault|affray|stalking|dealing)',
    '(indecent exposure|kerb crawling|child porn|indecent images|shoplifting)',
    '{report} (her|his|their) (own|) (teacher|boss|husband|dad|stepdad|uncle|coach|partner|ex|son|brother)',
    '(on|off) (his|her|their) meds',
    '(caught|found|stopped|nicked|done|pulled|arrested) (with|for|carrying|over) (a|an|) (knife|blade|gun|machete|weapon|drugs|weed|cannabis|cocaine|coke|shoplifting|dealing|stealing|theft|assault|drink driving|fraud|flashing|fighting|robbery|burglary)',
    '(photos|pictures|videos|nudes|pics) of (her|him) (online|on|to)',
    '(scared|afraid|frightened|terrified|too scared) to (leave|go|sleep|come|open|answer)',
    '(revenge porn|beaten)',
    '{punch} (her|him|his)',
    '{talk} (him|her|them) (down|off|round)',
    "(is|was|'s|were) (the|our|a|an|one of the) (_|) (witness|informant|grass|complainant|accuser|whistleblower|victim)",
    '(hung|hanged|hang|hanging|topped|shot|drowned) (himself|herself|themselves)',
    '(vasectomy|hysterectomy|mastectomy|colostomy|chemo|dialysis|insulin|viagra|botox|ivf|stoma|rash|herpes|gonorrhoea|syphilis|scabies)',
    'stomach pumped',
    '{take} (her|his|their) (_|) (kids|baby|babies|children|bairns|bairn|newborn)',
    '(found|pulled|fished|recovered|dragged|winched) (in|from|out of|off|on) (the|a) (railway|railway line|beach|motorway|park|bins|river|canal|reservoir|lake|sea|loch|quarry|harbour|woods|weir|tracks|rails)',
    '(blood|urine|pregnancy|hiv|drug|paternity|sti) (test|tests)',
    '(on|under) (suicide|obs|constant) (watch|gown|observation|observations)',
    '{section} (him|her|them|you|a|an|someone|somebody|another)',
    '(taken|took|taking|removed) (off|from|away from) (her|him|them)',
    '{put} (her|him|them) in (the|a|) (hospital|a&e|infirmary|royal|general|icu|intensive care|refuge|coma)',
    '(dangling|hanging|jumped|standing|jump|jumping|threw) (himself|herself|) (off|from|on) (the|a|_) (_|) (bridge|roof|ledge|car park|railing|railings|cliff|balcony|multi-storey)',
    '(tried|wanted|wants|threatened|threatening|going) to (end it|end it all|jump|die|kill himself|kill herself|do himself in|do herself in)',
    '(under|in) (the|a|our) (crisis team|drug service|drugs service|memory clinic|sexual health clinic|clinic for)',
    '(child protection|at risk|care|behaviour) plan',
    ...'sectioned suicidal pregnant hiv hanged battered bruised homeless schizophrenic bipolar anorexic unconscious violent abusive dv ptsd depression cancer epileptic psychotic rehab detox meds methadone meth cocaine ketamine spice scammed removed excluded trafficked groomed exploited disabled illegitimate alzheimers chlamydia'.split(
      ' ',
    ),
    '{cut} (her|his|their) (arms|wrists)',
    '{take} (her|his|their) (own) life',
    '{lose} (his|her|both|their|the) (wife|husband|parents|mum|dad|baby|child|son|daughter|licence|house)',
    '(leave|left|fled|escape|escaped) (a|him|her|an) (very|) (violent|abusive)',
    '(had|got|been|took|taken) (him|her) (removed|sectioned|taken away|from|into|off)',
    '(had|got|took) them (removed|sectioned|taken away|into)',
    '(in|to|into|inside|from|out of) (care|foster care|rehab|prison|jail|hiding)',
    '(non mol|non molestation)',
    '(domestic|child|sexual|elder|coercive) (abuse|violence|control)',
    "(shouldn't|should not|didn't|did not|won't|never) (have|) (made|make) it",
    '(had|having|has had) (her baby|his baby|a breakdown|an overdose|a fit|a stroke|an abortion|an affair)',
    'on (the register|licence|tag|methadone|antidepressants|probation|benefits|crack|heroin)',
    '{hit} (his|her) (wife|mum|mother|missus|kids|son|daughter|husband|girlfriend)',
    '(off|on) (his|her|their|the) (face|head|meds|tits|bottle|drink|gear|wagon)',
    "(can't|cannot|mustn't|must not) (be told|know|find out|learn) where",
    '(left|abandoned|dumped) (it|her baby|the baby|the kids)',
    'reported (by|him|her)',
    'walked into a door',
    '(being|been|getting) (evicted|deported|sectioned|adopted|fostered)',
    'threat to life',
    'what (he|she|they) did to (her|him|them|the kids|the children|the girls|the boys)',
    '(appendicitis|stillborn|premature|concussion|fainted|collapsed|bleeding|in labour|terminal|on life support)',
    'drink driving',
    '(his|her|their) late (wife|husband)',
  ],
});

/** `The fire engines`: the service, not what it was called to. */
const FIRE_SERVICE = listed(
  'engine engines station stations service services brigade crew crews safety alarm alarms authority control cadets drill pit door exit works',
);

/** Crimes, deaths and accidents: officially told every day, on a private account only from inside. */
export const harmDone = words({
  name: 'harm done',
  verbs:
    'strangle assault drown burgle rape stab rob attack kill arrest batter punch kick bite threaten harass kidnap choke smother scald slash mug torture imprison blackmail murder electrocute'.split(
      ' ',
    ),
  nouns: [
    ...'victim stabbing stalker crash collision mortuary drug dealer cell raid fight brawl assault mugging kidnapping theft fraud scam affray arson fatality accident jumper hanging drowning fatal seizure stroke collapse breakdown bereavement gun axe knife machete hammer shotgun gunman murder robbery burglary'.split(
      ' ',
    ),
    'flat fire',
    'level crossing',
    'dead body',
  ],
  phrases: [
    ...'died dead missing body drunk pissed sobbing naked terrified paralytic'.split(' '),
    'in tears',
    '{break} (her|his|their) (jaw|arm|ribs|nose|leg|wrist|skull|neck|back|fingers)',
    "(didn't|did not|never) make it",
    '(was|were|been|got) (pulled|brought in)',
    '(set) fire',
  ],
  sensed: [
    {
      phrases: ['the (fire|fall|shooting)'],
      sense: (at) => !followedBy(at, ...FIRE_SERVICE),
    },
  ],
});

/** Something happened and readers ask what: an answer from inside tells. */
export const incidentAsked = words({
  name: 'incident asked about',
  nouns: [
    ...'ambulance copper officer cordon tape helicopter siren incident crash arrest stabbing murder raid press terror explosion shooting log inquest'.split(
      ' ',
    ),
    'fire engine',
    'police car',
    'break in',
    'social worker',
  ],
  sensed: [{ phrases: ['police'], sense: (at) => !followedBy(at, 'station', 'officer', 'staff') }],
  verbs: ['murder', 'stab', 'kill', 'arrest', 'suspend', 'charge'],
  phrases: [
    ...'dead rang 999 polis'.split(' '),
    'gas leak',
    "(who|what|where|why|whose|anyone|how) (is|are|was|were|did|does|happened|know|knows|'s|heard|seen) _",
    'going on',
  ],
});

/** The writer's own trouble, or that of a friend told with love. */
export const ownTrouble = words({
  name: 'own trouble',
  phrases: [
    '(my|our) late _',
    'years (sober|clean|free|ago)',
    '(if|when) (you|anyone) (are|re|is|need|needs)',
    'rest in peace',
    'rip',
    'thank you to (everyone|everybody|all|my|the)',
    'condolences',
    '(in|into) recovery',
  ],
});
