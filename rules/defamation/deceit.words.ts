import { followedBy, listed, words } from '../engine';

/** What a person is called who deceives. */
export const dishonestNoun = words({
  name: 'dishonest',
  nouns: [
    ...listed(`
      liar cheat fraud charlatan phoney imposter impostor plagiarist grifter chancer shyster hypocrite
      fantasist trickster bullshitter fibber turncoat rat weasel walt fabulist pretender snake backstabber spiv sham
      scrounger sponger freeloader conniver double-crosser
    `),
    'con merchant',
    'expenses fiddler',
    'benefit fiddler',
    'snake oil salesman',
  ],
  phrases: [
    ...listed(`
      dishonest deceitful crooked untrustworthy duplicitous two-faced fraudulent unscrupulous shady lies deceit dishonesty
      fibs porky porkies make-believe dodgy bogus conniving
    `),

    'full of (shit|lies|it)',
    '(pack|tissue|web) of lies',

    '(lying|lied|lies) through _ teeth',

    '(a|an|the|that|you|such) (_|) (lying|cheating|two-timing|scheming) _',
    "(can't|cannot|couldn't|never) be trusted",
    "(not|isn't|ain't) (who|what) (he|she) (says|claims|pretends|seems)",
    'wide (boy|boys)',
    '(a|an|total|complete) fake',
    "wrong ' un",
    "(never|not|isn't|doesn't|hasn't|won't) (_|) (telling|tells|tell|told) (us|me|anyone|people|) the truth",

    'so-called',
    "(isn't|never was|not|wasn't) (a|even a) (real|proper|qualified|genuine) _",
  ],
});

/** Acts that deceive whatever their object. */
export const deceitVerb = words({
  name: 'deceit',
  verbs: [
    ...listed(`
      falsify forge fabricate plagiarise plagiarize mislead deceive hoodwink perjure bullshit fib dupe bluff hoax backdate
      whitewash overclaim impersonate cheat double-charge
    `),
    ...['cover up', 'pull the wool', 'pull a fast one', 'cook the books', 'swing the lead'],
  ],
  sensed: [
    {
      phrases: ['lying'],
      sense: (at) =>
        !followedBy(
          at,
          ...'on in under there around beside next back down awake low flat still empty idle'.split(
            ' ',
          ),
        ),
    },
  ],
  phrases: [
    'lied',
    '(two|second|double|other) (set|sets) of (books|accounts)',
    'real books',
    '(faked|faking)',
    '{pull} (a|) (sickie|sickies)',
    '{pose} as',

    '(is|was|been) hiding (something|things)',
    '{pass} (_|_ _|_ _ _) off as',
    '{pass} off (_|_ _) as (his|her|their) own',

    '{trick} (my|our|old|people|pensioners|parents|customers|him|her|them)',
    '{spread} (_|) (lies|rumours|gossip)',
    '{tell} lies',
    '{cover} (it|this|that|everything|things) up',
    'lies (about|to|constantly|on|whenever|for)',
    '{make} (things|that|this|stuff|everything|it all|the whole thing|the lot|the story|stories) up',
    '{make} up (_|_ _|) (stories|lies|things|stuff|allegations|story|allegation)',
    '{invent} (_|_ _) (story|stories|allegation|allegations)',
    '{make} it (all|) up',
    '{tell} (_|_ _) (lie|lies|porkies|fibs|whoppers|tales)',
    '{hush} (it|this|that|everything) up',
    '{sweep} _ under the carpet',
    '{take} (the|) credit for',
    '({charge}|{bill}|{invoice}) (the|) (council|taxpayer|taxpayers|charity|club|school|parish|company|expenses) for (his|her|their)',

    '{tell} (_ _|_ _ _|_ _ _ _) (lies|porkies|fibs)',
    'never (set foot|served|qualified|studied|trained|measured|existed)',
    "(wouldn't|doesn't|couldn't) know the truth",
  ],
});

/** What is done to a record to make it say something else: wrong with any record. */
export const altering = words({
  name: 'falsifying',
  verbs: [
    ...listed(
      'fake fiddle fudge stuff harvest massage inflate pad doctor rig tamper manipulate falsify forge invent concoct backdate fabricate whitewash',
    ),
    ...['tamper with', 'make up', 'cook up', 'rub out'],
  ],
});

/** Records that people rely on. */
export const record = words({
  name: 'record',
  nouns: listed(`
    minute log logbook figure number stat statistic result mark grade score statement report invoice receipt timesheet
    signature qualification certificate reference exam test survey audit rota register vote ballot petition tender cv
    degree doctorate diploma thesis dissertation application mileage overtime expense sample dataset measurement outcome
    injury illness sickie entry record attendance reading meter assessment stamp jab alibi quote bidder answer badge permit testimonial passport licence burglary robbery crash accident claim assault
    book benefit tax election raffle draw kidnapping pregnancy research study medal timecard allegation death cancer
  `),
  phrases: listed('evidence footage data accounts coursework paperwork sats hours history title'),
});

/** A record that is none: `his degree is fake`. */
/** Held by somebody: `has a fake degree`. */
export const fakeQuality = words({
  name: 'fake',
  phrases: listed('fake forged bogus phoney false doctored dodgy counterfeit'),
});
/** Who or what somebody passes for. */
export const pretending = words({
  name: 'pretending',
  verbs: ['pretend', 'pretend to be', 'claim to be', 'claim to have'],
});
export const pretence = words({
  name: 'what is pretended',
  nouns: listed('veteran soldier hero barrister lord scientist lawyer psychic student policeman'),
  phrases: listed('disabled ill sick homeless single qualified poor injured deaf blind'),
});

export const bogus = words({
  name: 'is fake',
  phrases: [
    '(is|are|was|were) (a|all|totally|completely|pure|just|) (fake|forged|bogus|fiction|invention|lies|lie|fabrication|fabricated|falsified|doctored|bought|invented|worthless|phoney|rigged|fixed)',
  ],
});

/** Ways of getting rid of what should be kept. */
export const destroying = words({
  name: 'getting rid of it',
  verbs: [
    ...listed(
      'delete bury hide burn bin wipe withhold destroy shred lose rewrite alter suppress leak erase conceal ditch change',
    ),
    'sit on',
  ],
});
export const keptRecord = words({
  name: 'what should be kept',
  nouns: listed(
    'minute report evidence email complaint statement file log invoice receipt ballot record warning allegation finding bodycam transcript',
  ),
  phrases: [...listed('footage data accounts evidence paperwork cctv'), 'the truth'],
});

/** What is put where it was not. */
export const planting = words({ name: 'planting', verbs: ['plant', 'make up', 'invent'] });
export const plantable = words({
  name: 'what is planted',
  nouns: listed('knife weapon gun wrap fingerprint witness'),
  phrases: listed('evidence drugs cannabis cocaine dna coke gear'),
});

/** What is never bought, sold or taken from another honestly. */
export const trading = words({ name: 'buying and selling', verbs: listed('buy sell swap trade') });
export const unsaleable = words({
  name: 'what is not for sale',
  nouns: listed(
    'vote degree certificate licence dbs qualification doctorate diploma grade mark silence verdict prescription permission planning peerage',
  ),
});
export const copying = words({ name: 'copying', verbs: listed('copy lift pinch nick steal crib') });
export const ownWork = words({
  name: 'work of others',
  phrases: [
    "(student's|colleague's|someone else's|somebody else's|other people's|pupils|my|our) (work|thesis|essay|research|idea|ideas|data|dissertation|words)",
  ],
});

/** Polite ways of calling somebody a liar. */
export const truthEuphemism = words({
  name: 'polite word for deceit',
  phrases: [
    '(economical|sparing|careful|creative|selective|flexible|inventive|generous|frugal|relaxed) with the (truth|facts|figures)',
    '(relationship|acquaintance|association|attitude|approach) (with|to|towards) (the|) (truth|honesty|facts|expenses)',

    '🤥',
    '(pinocchio|munchausen|walter mitty|pants on fire)',
    '(his|her) nose (is|must|will|gets|got) _',
    'the truth (are|have|is|and) (_|_ _|_ _ _) (strangers|friends|met|acquainted|terms|company)',
    'stranger to the truth',

    '(pinch|bucket|bag|sack|cellar) of salt',

    '(believe|trust|buy) (a|one|any|every) (word|thing)',

    'my (eye|arse|foot|backside)',
  ],
});

/** Words for somebody who can be or has been bought. */
export const corruptNoun = words({
  name: 'corrupt',
  sensed: [{ phrases: ['on the take'], sense: (at) => !followedBy(at, '-', 'home', 'away') }],
  phrases: [
    ...listed('corrupt bent bribed crooked corruption'),
    'on the (make|grift)',
    'on (his|her|their|_ _) payroll',
    "in (the|their|_|_ '|the _ '|_ _|_ _ _) (pocket|pockets|pay)",
    '(bought and paid for|bought off|paid off|been bought)',
    'in cahoots with',
    'in bed with (the|that|his|her|local|every|half)',
    '(brown|plain|fat|stuffed|nice) (envelope|envelopes)',
    'jobs for the boys',

    '(on|in) the (payroll|pay|pocket|pockets) of',
    '(is|was|been|were|are|got|has been) (bought|bought off|bribed|paid off|bought and paid for)',
    '(has|have|had|got) a (_|) conflict of interest',
  ],
});

/** Acts of giving and taking favours. */
export const corruptVerb = words({
  name: 'corruption',
  verbs: ['bribe', 'tip off', 'pay off', 'wave through', 'nod through', 'rubber stamp', 'fit up'],
  phrases: [
    '{turn} a blind eye',
    '(in return for|in exchange for) (the|a|his|her|their|that) (_|_ _|) (licence|contract|planning|permission|vote|tender|lease|permit|job|deal|silence)',
    '{pay} (_|_ _|_ _ _) to (keep|stay) quiet',
    '(hush|silence) money',
    '(had|got|gets|has) (his|her|their) (_|_ _) (done|built|fitted|laid|paved|painted) (free|for free|for nothing|on the house)',
    '{look} the other way',
    '(snout|snouts|nose|fingers) in (the trough|every pie|the pie)',
    "(didn't|never|not|hasn't|hadn't|failed to|forgot to) (declare|declared) (_|) (interest|interests|that|gift|gifts|hospitality|shares)",
    '{abuse} (_) (position|power|powers|office|authority|trust)',
    '{use} (his|her|their) (position|office|role|power|influence|badge) to',
    '{approve} (his|her|their) own',
    '{vote} (for|on|through) (his|her|their) own',
    '{let} (his|her|their) (mate|mates|pal|pals|friends|friend|brother|son) off',
    '{protect} (his|her|their) (mates|pals|friends|own)',
    '{protect} (paedophiles|nonces|rapists|abusers|criminals)',
    '{warn} (the|) (dealers|gang|gangs|dealer|suspects)',
    '{sell} (out|_ vote|_ _ vote) to',
    'like the mafia',
    '{line} (_|_ _) (pocket|pockets|nest)',
    '{feather} (_|_ _) nest',

    '(palm|palms) (greased|oiled)',
    '{make} (_|_ _) (disappear|go away|vanish)',

    '{fit} (him|her|them|people|me|_ _) up',
    '{plant} (evidence|drugs|it on|them on|the _ on)',
    '{plant} (the|a|some) (knife|gun|drugs|evidence|wrap|weapon|dna)',
  ],
});

/** What buys a favour. */
export const bribe = words({
  name: 'bribe',
  nouns: listed('backhander bung kickback bribe payoff inducement'),
  phrases: ['(brown|plain|fat|stuffed) [envelope]', '(cut|slice|percentage) of (every|each|all)'],
});

/** Those who want something from an office. */
export const supplicant = words({
  name: 'who wants something',
  nouns: [
    ...listed(
      'developer builder contractor supplier landlord dealer bidder firm donor gang publican quarry club',
    ),
    'housing association',
  ],
  phrases: ['freebies', '£ _ in'],
});

export const free = words({ name: 'free', phrases: ['free'] });

export const receiving = words({
  name: 'receiving',
  verbs: listed('take accept pocket enjoy receive want demand'),
});
export const getting = words({ name: 'getting', verbs: listed('get expect charge') });
export const gift = words({
  name: 'gift',
  nouns: listed(
    'meal holiday villa lunch dinner ticket box freebie kitchen drink cut watch envelope favour weekend hamper case',
  ),
  phrases: [
    'cash',
    'money',
    'hospitality',
    'for (nothing|free)',
    '(five|ten|20|thirty|fifty) grand',
  ],
});

/** What an office has to give. */
export const award = words({
  name: 'award',
  nouns: listed(
    'contract tender licence job post grant lease allotment promotion bid deal planning permit land site field vote favour',
  ),
  phrases: ['permission', 'consent', 'the work'],
});
export const contract = words({
  name: 'contract',
  nouns: listed('contract tender lease grant'),
  phrases: ['planning permission'],
});

/** Small favours. */
export const smallFavour = words({ name: 'small favour', nouns: listed('ticket fine point') });
export const awarding = words({
  name: 'awarding',
  verbs: listed('give hand award swing land slip wangle fix steer grant sell flog cancel lose'),
});
export const goingTo = words({
  name: 'going to',
  phrases: ['(went|goes|gone|go|handed|given|awarded) (straight|) to'],
});

/** Having had: of sums only. */
export const having = words({ name: 'having had', phrases: listed('had got') });
export const sum = words({
  name: 'sum of money',
  nouns: listed('grand quid thousand hundred k pound'),
});

/** Money that goes to those who decide. */
export const paying = words({
  name: 'paying',
  verbs: [...listed('pay bung tip treat'), 'look after', 'sort out', 'see right'],
});
export const official = words({
  name: 'official',
  nouns: listed(
    'inspector officer planner councillor judge magistrate surveyor referee clerk examiner assessor warden copper sergeant',
  ),
});
export const secretly = words({
  name: 'in secret',
  nouns: ['envelope', 'wad'],
  phrases: [
    'under the (table|counter)',
    '(in|with) (cash|notes)',
    '(on the quiet|on the sly|to look away|to keep quiet|every christmas|for silence|to pass)',
  ],
});

/** Ways of giving somebody work. */
export const employing = words({
  name: 'employing',
  verbs: listed('employ hire appoint promote recruit'),
});

export const winning = words({ name: 'winning', verbs: listed('win get land buy') });

export const honestyIdioms = words({
  name: 'honesty idiom',
  shields: 'everything',
  phrases: [
    '(fake|sham) (tan|fur|nails|news|snow|lashes|grass|tree|flowers)',
    'cheat (sheet|sheets|day|meal|code|codes)',
    'bent (double|over|down|nail|coin|knee|spoon|wire)',
    '{lie} (down|low|ahead|in bed|in wait|in state|awake|flat|still|under (the|a|my|that)|there|around|beside|next|back|face|empty|idle|undiscovered)',
    '{lie} on (the|a|its|top|_ back|_ side|_ bed|_ sofa)',
    '{make} it up (to|the|there|that|a|here)',
    'fraud (team|officer|officers|squad|awareness|prevention|alert|warning|week|victim|unit|act)',
    'fit as a fiddle',
    '(faked|faking|fake|cheat|cheated) (it|death)',
    'trick or',
    'spin doctor',
    'dodgy (knee|back|wifi|signal|curry|tummy|hip|boiler|ankle|shoulder|haircut|line|link|brakes)',
  ],
});
