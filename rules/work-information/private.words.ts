import { words } from '../engine';

/** Health, abuse, addiction, family trouble: what people in need expect to stay private. */
export const privateMatter = words({
  name: 'private matter',
  verbs: [
    ...'overdose abuse molest relapse stalk evict miscarry self-harm batter bruise neglect'.split(
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
    ...'overdose addict junkie alcoholic abuser suicide noose domestic miscarriage refuge eviction psychosis dementia gak heroin crack coke refugee paedophile nonce paternity stillbirth abortion antidepressant tumour hernia asbo offender prison asylum divorce'.split(
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
    ...'sectioned suicidal pregnant hiv drunk pissed sobbing hanged battered bruised naked homeless schizophrenic bipolar anorexic paralytic unconscious violent abusive dv ptsd depression cancer epileptic psychotic rehab detox meds methadone meth cocaine ketamine spice scammed removed excluded trafficked groomed exploited disabled illegitimate alzheimers chlamydia'.split(
      ' ',
    ),
    '{cut} (her|his|their) (arms|wrists)',
    '{take} (her|his|their) (own) life',
    '{lose} (his|her|both|their) (wife|husband|parents|mum|dad|baby|child|son|daughter|licence|house)',
    '(leave|left|fled|escape|escaped) (a|him|her|an) (very|) (violent|abusive)',
    '(had|got|been|took|taken|took) (him|her|them) (removed|sectioned|taken away|from|into|off)',
    '(in|to|into|inside|from|out of) (care|foster care|rehab|prison|jail|hiding)',
    "(mum's|dad's|husband's|son's|brother's|he's|she's) (inside|away|banged up|locked up|back inside)",
    '(non mol|non molestation)',
    '(domestic|child|sexual|elder|coercive) (abuse|violence|control)',
    "(shouldn't|should not|didn't|did not|won't|never) (have|) (made|make) it",
    '(had|having|has had) (her baby|his baby|a breakdown|an overdose|a fit|a stroke|an abortion|an affair)',
    'on (the register|licence|tag|methadone|antidepressants|probation|benefits|crack|heroin)',
    '{hit} (his|her) (wife|mum|mother|missus|kids|son|daughter|husband|girlfriend)',
    '(off|on) (his|her|their|the) (face|head|meds|tits|bottle|drink|gear|wagon)',
    '(a rope|in his sleep|in her sleep|no pulse|black and blue|heavy handed|in bits|in pieces|handy with)',
    "(can't|cannot|mustn't|must not) (be told|know|find out|learn) where",
    '(took|taken|conned|scammed|stole|stolen) (_|) (_|) (_|) (_|) (_|) from (her|him|them)',
    "(won't|wont|not|never) be coming (home|back)",
    '(left|abandoned|dumped) (it|her baby|the baby|the kids)',
    'there a week',
    'drunk as',
    'reported (by|him|her)',
    'walked into a door',
    'not waking up',
    'lost everything',
    '(being|been|getting) (evicted|deported|sectioned|adopted|fostered)',
    '(the|his|her) voices told',
    'threat to life',
    '(appendicitis|stillborn|premature|concussion|fainted|collapsed|bleeding|in labour|terminal|on life support)',
    'drink driving',
    '(his|her|their) late (wife|husband)',
    'sicked (up|on)',
  ],
});

/** Crimes, deaths and accidents: officially told every day, on a private account only from inside. */
export const harmDone = words({
  name: 'harm done',
  verbs: 'strangle assault drown burgle rape stab rob attack kill arrest batter'.split(' '),
  nouns: [
    ...'victim stabbing stalker crash collision mortuary drug dealer cell raid'.split(' '),
    'flat fire',
    'level crossing',
    'dead body',
  ],
  phrases: [
    ...'died dead missing body'.split(' '),
    'the (fire|fall|shooting)',
    '(was|were|been|got) (pulled|brought in)',
    '(set) fire',
  ],
});

/** Something happened and readers ask what: an answer from inside tells. */
export const incidentAsked = words({
  name: 'incident asked about',
  nouns: [
    ...'police ambulance copper officer cordon tape helicopter siren incident crash arrest stabbing murder raid press terror explosion shooting log inquest'.split(
      ' ',
    ),
    'fire engine',
    'police car',
    'break in',
    'social worker',
  ],
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
    "(i|i've|ive|i'm|im) (was|am|have been|had|got|been|lost|went|tried|suffered|survived) (a|an|the|in|to|my|through|sectioned|raped|stalked|_)",
    '(my|our) (own|late) _',
    'years (sober|clean|free|ago)',
    '(if|when) (you|anyone) (are|re|is|need|needs)',
    'rest in peace',
    'rip',
    'thank you to',
    'condolences',
    '(in|into) recovery',
  ],
});
