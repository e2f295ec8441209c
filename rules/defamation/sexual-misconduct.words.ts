import { words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a person is called who misbehaves sexually. */
export const sexualNoun = words({
  name: 'called a sexual offender',
  disguised: true,
  nouns: [
    ...list(
      'rapist paedophile paedo pedo pedophile nonce groomer molester pervert perv predator creep letch lech peado pederast',
    ),
    'sex offender',
    'sex pest',
    'sex case',
    'kiddy fiddler',
    'kiddie fiddler',
    'kiddy diddler',
    'sex beast',
    'rock spider',
    'pdf file',
    'peeping tom',
    'dirty old man',
    'child molester',
    'bacon bonce',
    'flasher',
  ],
  phrases: [
    ...list('handsy sleazy pervy creepy lecherous gropey rapey'),
    'a bit (touchy|handsy|gropey|rapey)',
    'touchy feely',
    'all hands',
    '(a|total|proper|such a) sleaze',
    'a pdf',
    'into (kids|little girls|little boys|young girls|young boys|underage girls|schoolgirls|minors)',
    'on the (sex offenders|register)',
    'having (an affair|it off)',
    'a wrong un (with|around) kids',
    'sleaze (bag|ball)',
    'sleazebag',
  ],
});

/** What he or she is said to have done. */
export const sexualDeed = words({
  name: 'sexual misconduct',
  disguised: true,
  verbs: list('rape grope molest fondle letch lech perv'),
  phrases: [
    '(message|messages|messaging|messaged|text|texts|texting|texted|dm|dms|dming|dmed|snapchatting|sexting|adding|following|chatting up|flirting with|kissing|kissed|dating|meeting|meets|photographing|filming|watching) (year _|teenage|underage|young|little|_ year old|14|15|13) (girls|boys|lads|pupils|girl|boy|kids|ones|women|children)',
    '(caught|found|seen) with (his|her) (pants|trousers|knickers|hand) (down|up)',
    '(touching|touched|touches) (kids|children|girls|boys|women|my|a|his)',
    '{try} to (kiss|touch|grope|get) (her|me|him|my|a|girls|every)',
    '{sleep} with (half|students|pupils|patients|witnesses|a|his|her|the|married|every)',
    '{spike} (_|_ _) (drink|drinks)',
    '{share} (_|_ _) (nudes|photos of|pictures of) _',
    'revenge porn',
    '{get} (_|_ _) (drunk|pregnant) (and|at|in)',
    "(won't|can't|doesn't|wouldn't|never) take no for an answer",
    'sexually (assaulted|abused|harassed|assaulting|abusing|harassing|assaults|abuses|harasses)',
    '{abuse} (kids|children|boys|girls|a child|a boy|a girl|my|his|her|pupils|young|little)',
    '{groom} (kids|children|boys|girls|a|my|his|her|pupils|young|little|our|teenagers|teenage|the)',
    '{touch} (up|kids|children|boys|girls|a girl|a boy|her up|girls up|me up)',
    '{feel} (up|her up|me up|girls up|women up)',
    '{interfere} with (kids|children|boys|girls|a|his|her|little)',
    '{flash} (at|kids|women|girls|my|his|her|me|people)',
    '{expose} (himself|herself)',
    '{sleep} with (his|her|a|the|pupils|students|my|an|half|staff|suspects|witnesses|patients|married)',
    '{shag} (his|her|a|the|pupils|students|my|half|staff)',
    '{knock} off _',
    '{carry} on with _',
    '{have} (an affair|a fling|it away|it off) with',
    '{send} (_|) (dick pics|dick pic|nudes|pictures of his|photos of his|explicit|filthy|pervy|unsolicited|creepy)',
    '{message} (kids|schoolgirls|underage|young girls|teenage|girls of|my daughter|pupils|12|13|14|15)',
    '{text} (kids|schoolgirls|underage|young girls|teenage|pupils)',
    '{put} (_|_ _) (hand|hands) (up|down|on) _ (skirt|thigh|leg|bum|arse|knee|top)',
    '{have} (wandering|roaming) hands',
    '(fiddle|fiddles|fiddled|fiddling|diddles|messes|messing) with (kids|children|boys|girls|little)',
    '{nonce} (kids|on)',
    'wandering hands',
    'roaming hands',
    'hands like (an octopus|octopus)',
    "(can't|cannot|never|couldn't|doesn't|won't) keep (his|her) (hands|paws) (to|off)",
    '{pinch} (bums|bottoms|her|my) (bum|bottom|arse|)',
    '{leer} at',
    '{watch} (kids|girls|women|children) (get|getting|changing|undress|in the)',
    '{film} (women|girls|kids|children|her) (in|getting|changing|on|without)',
    '{like} (them|em) (young|younger|underage)',
    '{force} (himself|herself) (on|onto)',
    '{proposition} (a|my|his|her|girls|young|staff|women|underage)',
    '{try} it on with (every|all|the|his|her|my|a|any|pupils|staff|young|girls)',
    'sexually (harass|assault|abuse)',
    '{harass} (women|girls|female|every woman|young|his|her)',
    '{stalk} (his|her|my|women|girls|me|a)',
    '{bother} (young girls|kids|schoolgirls|women|little)',
    '{look} at (child|indecent|kiddie) (porn|images|pictures)',
    '{download} (child|indecent|kiddie|kids)',
    'on (his|her) (computer|laptop|phone|hard drive) (was|were) (kids|indecent|child)',
  ],
});

/** Warnings that say the same without the word. */
export const keepAway = words({
  name: 'warning to keep away',
  phrases: [
    '(let|leave|have) (him|her|_|_ _) (anywhere|) near (your|my|the|any|our) (kids|daughters|daughter|children|boiler|house|money|mum|nan|dog|car|gran|parents)',
    'anywhere near (your|my|any|our) (kids|daughters|daughter|children|boiler|house|money|mum|nan|car|gran|parents)',
    '(be|being|get|getting|stuck|left|end up|go) (alone|in the lift|in a lift|in a car|in the car|on nights|in a room|upstairs) with',
    'leave (your|my|kids|children|any|them|a) (_|) (alone|on their own|on her own) with',
    '(let|leave|want|trust|have) (him|her|your _|my _|kids|children) (anywhere|) (near|alone with)',
    'keep _ (kids|daughters|daughter|children|girls|sons|boys|little ones|wives|teenagers|lads) (away|close|clear|well away|at home|inside|off)',
    'keep yours (away|close|clear|well away|at home|inside)',
    'hide your (daughters|kids|daughter|children|wives)',
    '(lock|lock up) your (daughters|kids)',
    'not safe (around|near|with|to be around) (kids|children|women|girls|young)',
    "isn't safe (around|near|with|to be around) (kids|children|women|girls|young)",
    "(shouldn't|should not|should never|not) be (allowed|) (around|near|anywhere near|working with|left with) (kids|children|women|girls|young)",
    'nowhere near (kids|children|women|girls|young)',
    'warn (your|the|all the|other|every) (daughters|girls|women|mums|parents|kids|female|nurses|students) about',
    'every (woman|girl|female|nurse|mum) (knows|at|in) _ _ _ _ _ not to',
    'every (woman|girl|female|nurse) knows (about|to avoid|not to)',
    'gives (me|us|every woman|all the girls|everyone) the creeps',
  ],
});

/** Warnings of whoever is named next. */
export const steerClear = words({
  name: 'warning of somebody',
  phrases: [
    '(beware|be wary|watch out|look out) (of|for)',
    '(steer|stay|keep) (well|) (clear|away) (of|from)',
  ],
});

export const sexualIdioms = words({
  name: 'idiom of sexual words',
  shields: [sexualNoun, sexualDeed, keepAway],
  phrases: [
    'dog (groomer|grooming)',
    '{groom} (_|_ _) (dog|dogs|horse|pony|cat|beard|poodle|horses|ponies|spaniel)',
    '(apex|natural|top|marine|ambush|garden) [predator]',
    'rapeseed',
    'creepy (crawly|crawlies|castle|music|house|doll|film|woods|sound)',
    'reuse the nonce',
    'nonce (value|check|generation|field|reuse)',
    'flash (sale|flood|back|mob|gun)',
  ],
});
