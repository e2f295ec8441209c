import { words } from '../engine';
import { list } from './word-list';

/** What a person is called who deceives. */
export const dishonestNoun = words({
  name: 'dishonest',
  nouns: [
    ...list(`
      liar cheat fraud charlatan phoney fake imposter impostor plagiarist grifter chancer shyster fiddler hypocrite sham
      fantasist trickster snake bullshitter fibber turncoat rat weasel walt fabulist pretender
    `),
    'con merchant',
    'snake oil salesman',
  ],
  phrases: [
    ...list(`
      dishonest deceitful crooked untrustworthy duplicitous two-faced fraudulent unscrupulous shady lies deceit dishonesty
      fibs porky porkies make-believe dodgy bogus conniving
    `),
    'dodgy as (they come|_)',
    'full of (shit|lies|it)',
    '(pack|tissue|web) of lies',
    '(fairy|tall) (tale|tales|story)',
    '(lying|lied|lies) through _ teeth',
    '(up to|living) (no good|a lie)',
    'as straight as',
    'so-called',
    '(is|was) (lying|at it)',
    "(isn't|never was|not|wasn't) (a|even a) (real|proper|qualified|genuine) _",
  ],
});

/** Acts that deceive whatever their object. */
export const deceitVerb = words({
  name: 'deceit',
  verbs: [
    ...list(`
      falsify forge fabricate plagiarise plagiarize mislead deceive hoodwink perjure bullshit fib dupe bluff hoax backdate
      whitewash feign rig
    `),
    ...[
      'cover up',
      'pull the wool',
      'pull a fast one',
      'cook the books',
      'swing the lead',
      'pull a sickie',
    ],
  ],
  phrases: [
    '(lied|lying)',
    'lies (about|to|constantly|on|whenever|for)',
    '{make} (it|things|that|this|stuff|everything|it all) up',
    '{tell} (_|_ _) (lie|lies|porkies|fibs|whoppers|tales)',
    "{claim} (he|she) (can't|cannot|had|has|was)",
    '{turn} (_|) clock (_|) back',
    '{hush} (it|this|that|everything) up',
    '{sweep} _ under the carpet',
    '{pass} (it|them|this|that) off as',
    '{take} (the|) credit for',
    'never (set foot|served|qualified|studied|trained|measured|existed)',
    "(wouldn't|doesn't|couldn't) know the truth",
    '{open} (_|_ _|_ _ _) (post|mail|letters)',
  ],
});

/** What is done to a record to make it say something else. */
export const altering = words({
  name: 'altering',
  verbs: [
    ...list(`
      fake fiddle cook fudge massage inflate pad doctor rig alter change rewrite tweak delete shred bury hide burn bin wipe
      lose invent copy swap cheat fix tamper manipulate crop withhold destroy buy sell leak forge write claim lie lift
    `),
    ...['make up', 'sit on', 'fill in', 'knock up'],
  ],
});

/** Records that people rely on. */
export const record = words({
  name: 'record',
  nouns: list(`
    minute log logbook figure number stat statistic result mark grade score statement report invoice receipt timesheet
    signature qualification certificate reference exam test survey audit rota register medal file email review vote ballot
    petition tender cv degree doctorate diploma logo thesis essay paragraph chapter scan dissertation application form sheet mileage overtime
    expense book sample dataset complaint measurement outcome count hour injury illness sickie entry record
  `),
  phrases: [
    'evidence',
    'footage',
    'the truth',
    'data',
    'accounts',
    'coursework',
    'paperwork',
    'safety checks',
  ],
});

/** Polite ways of calling somebody a liar. */
export const truthEuphemism = words({
  name: 'polite word for deceit',
  phrases: [
    '(economical|sparing|careful|creative|selective|flexible|inventive|generous|frugal|relaxed) with the (truth|facts|figures)',
    '(relationship|acquaintance|association|attitude|approach) (with|to|towards) (the|) (truth|honesty|facts|expenses)',
    '(stranger|strangers) to the truth',
    '{play} fast and loose',
    '🤥',
    '(pinocchio|pants on fire|nose is growing)',
    '(less|rather less) than (honest|straight|truthful|candid)',
    'not (exactly|entirely|altogether|quite) (honest|straight|truthful)',
    '(pinch|bucket|bag|sack|cellar) of salt',
    "(somebody|someone|anybody) else 's (slide|work|idea|research|data|words|essay|design)",
    '(ones|one) (he|she|they) (believed|believes) in',
    '(believe|trust|buy) (a|one|any|every) (word|thing)',
    '{make} (it|them) up as',
    'my (eye|arse|foot|backside)',
  ],
});

/** Words for somebody who can be or has been bought. */
export const corruptNoun = words({
  name: 'corrupt',
  phrases: [
    ...list('corrupt bent bribed crooked corruption'),
    'on the (take|make|payroll|grift)',
    "in (the|their|his|her|_|_ 's|_ _ 's) (pocket|pockets|pay)",
    '(bought and paid for|bought off|paid off|been bought)',
    'in (bed|cahoots) with',
    '(brown|plain|fat|stuffed|nice) (envelope|envelopes)',
    '(snout|snouts) in the trough',
    'jobs for the boys',
    '(human|walking) (cash machine|cashpoint|atm)',
    '(looks|look|looked|looking) after (their|his|her) (friends|own|mates|pals)',
  ],
});

/** Acts of giving and taking favours. */
export const corruptVerb = words({
  name: 'corruption',
  verbs: ['bribe', 'tip off', 'pay off', 'scratch his back', 'wave through', 'nod through'],
  phrases: [
    '{turn} a blind eye',
    '{look} the other way',
    '{line} (_|_ _) (pocket|pockets|nest)',
    '{feather} (_|_ _) nest',
    '{grease} (_|_ _) (palm|palms)',
    '(palm|palms) (greased|oiled)',
    '{make} (_|_ _) (disappear|go away|vanish)',
    '{pull} strings',
    '{fit} (him|her|them|people|me|_ _) up',
    '{plant} (_|_ _|the wrap)',
  ],
});

/** What buys a favour. */
export const bribe = words({
  name: 'bribe',
  nouns: list('backhander bung kickback bribe sweetener payoff envelope inducement'),
});

/** Those who want something from an office. */
export const supplicant = words({
  name: 'who wants something',
  nouns: [
    ...list(
      'developer builder contractor supplier landlord dealer bidder firm donor brother gang owner publican',
    ),
    'housing association',
  ],
  phrases: ['freebies', '£ _ in'],
});

export const receiving = words({
  name: 'receiving',
  verbs: list('take accept pocket enjoy get receive want give pay'),
});
export const gift = words({
  name: 'gift',
  nouns: list(
    'holiday villa lunch dinner ticket box freebie kitchen drink cut watch envelope favour weekend hamper case',
  ),
  phrases: ['cash', 'hospitality', 'for (nothing|free)', '(five|ten|20|thirty|fifty) grand'],
});

/** What an office has to give. */
export const award = words({
  name: 'award',
  nouns: list(`
    contract tender licence job post grant lease allotment promotion bid deal plot application pitch permit waiting-list place
    fine ticket charge complaint case file point summons
  `),
  phrases: ['planning', 'permission', 'consent', 'in charge', 'the work', 'digging by'],
});
export const awarding = words({
  name: 'awarding',
  verbs: list(
    'give hand award get win land sell swing lose quash scrap squash drop vanish disappear join jump bag fix slip wave push rig',
  ),
  phrases: ['go missing', 'went to', 'going missing', 'goes to', 'gone to'],
});

/** Ways of giving somebody work. */
export const employing = words({
  name: 'employing',
  verbs: list('employ hire appoint promote pay award favour recruit'),
});

/** The interest was said before the vote, and written down. */
export const declared = words({
  name: 'interest declared',
  phrases: [
    '(declared|declares|declaring|declaration|recused|abstained)',
    '(left|leaves) the (room|meeting|chamber)',
    'took no part',
  ],
});

export const honestyIdioms = words({
  name: 'honesty idiom',
  shields: 'everything',
  phrases: [
    '(fake|sham) (tan|fur|nails|news|snow|lashes|grass|tree|flowers)',
    'cheat (sheet|sheets|day|meal|code|codes)',
    'bent (double|over|down|nail|coin|knee|spoon|wire)',
    '{lie} (down|low|ahead|in the|in bed|awake|flat|still)',
    'fraud (team|officer|officers|squad|awareness|prevention|alert|warning|week|victim|unit|act)',
    'fit as a fiddle',
    'spin doctor',
    'dodgy (knee|back|wifi|signal|curry|tummy|hip|boiler|ankle|shoulder|haircut|line|link|brakes)',
  ],
});
