import { listed, words } from '../engine';

/** What a person is called who misbehaves sexually. */
export const sexualNoun = words({
  name: 'called a sexual offender',
  disguised: true,
  nouns: [
    ...listed(`
      rapist paedophile paedo pedo pedophile nonce groomer molester pervert perv predator creep letch lech pederast flasher
      sleazebag peeping-tom sex-offender sex-pest sex-case peedo womaniser prostitute hooker adulterer
    `),
    ...[
      'sex offender',
      'sex pest',
      'sex case',
      'kiddy fiddler',
      'kiddie fiddler',
      'sex beast',
      'peeping tom',
      'dirty old man',
      'pdf file',
    ],
  ],
  phrases: [
    ...listed(
      'predatory perverted depraved pervy seedy handsy sleazy creepy lecherous gropey rapey sleaze',
    ),
    'touchy feely',
    'a danger to (women|girls)',
    '(likes|into) (them|em|girls|boys|kids) (young|younger|underage)',
    '(likes|into|fancies|attracted to|prefers) (the|) (little|young|younger|underage|teenage|school) (girls|boys|kids|children|ones)',
    '(a thing|a fondness|a taste|a soft spot|an eye|the hots) for (the|) (little|young|younger|underage|teenage|school) (girls|boys|kids|children|ones|lads|lasses)',
    '(too|overly|over|very|bit) (keen|fond|interested|friendly|familiar) (on|of|in|with) (the|) (little|young|younger|girls|boys|kids|children)',
    '(attracted to|aroused by|turned on by) (children|kids|minors)',
    '(too|overly|over|bit|very) (_|) (touchy|friendly|close|familiar|hands-on|tactile) with',
    'inappropriate with',
    'on the (sex offenders|) register',
    'having (an affair|it off)',
  ],
});

/** Acts that need no object. */
export const sexualVerb = words({
  name: 'sexual misconduct',
  disguised: true,
  verbs: [
    ...listed('rape grope molest fondle letch perv perve flash leer ogle shag bonk sext upskirt'),
    'kerb crawl',
    'knock off',
    'sleep around',
    'interfere with',
    'touch up',
    'feel up',
    'sleep with',
    'try it on with',
    'carry on with',
  ],
  phrases: [
    '{have} (an affair|a fling|it off|it away) with',
    '{expose} (himself|herself)',
    '{rub} (up|himself|herself) (on|against|up)',
    '{have} (his|her) way with',
    '{force} (himself|herself) on',
    '{spike} (drinks|the drinks|her drink|_ drink|girls|women)',
    '{take} advantage of (drunk|young|girls|women|her|a)',
    '{fiddle} with (kids|boys|girls|little|altar|young)',
    '(wandering|roaming) hands',
    "(can't|cannot|couldn't|doesn't|won't) keep (his|her) (hands|paws|eyes)",
    '(hand|hands) up (_|_ _) (skirt|skirts|top|dress)',
    '(dick|nude|explicit) (pic|pics|picture|pictures)',
    '(sent|sends|sending) (_|_ _) nudes',
    '{have} sex with',
    '{sleep} (his|her) way (to|into|up)',
    '({touch}|{feel}) (me|her|him|girls|women|my _) up',
    '{force} (me|her|him|girls|women|_ _) to have sex',
    '(trying|tried|tries) to (kiss|grope|touch|undress|seduce) (me|her|him|girls|my _)',
    'sexually (assaulted|abused|harassed|harasses|abuses|assaults|harassing|abusing|assaulting|exploited)',
    '(child|kiddie) (porn|pornography)',
    '{watch} porn',
    '(indecent|child abuse) (images|pictures|photos)',
    '(pictures|photos|pics|videos|camera|phone) up (_|_ _) (skirt|skirts|dress|dresses)',
    '(sexual|lewd|suggestive|obscene|pervy) (comments|remarks|advances|messages|texts|gestures|comment|remark)',
    '{pay} for sex',
    '(uses|used|using|visits|visited) prostitutes',
    'in (his|her) (trousers|pants)',
    '{mess} (with|about with|around with) (kids|children|girls|boys|little _|my _ (brother|sister))',
    '(teacher|pupil|schoolgirl|student|girl|teenager|patient|old) pregnant',
  ],
});

/** Hands that go where they should not. */
export const hands = words({ name: 'hands', phrases: listed('hand hands paw paws fingers eyes') });
export const wandering = words({
  name: 'wandering',
  verbs: listed('wander stray roam'),
  phrases: [
    '(up|on|down|all over) (_|_ _|_ _ _) (knee|leg|thigh|thighs|bum|bottom|backside|arse|waist|skirt|skirts|blouse|blouses|bra|breast|breasts|knickers)',
    'all over (us|me|her|the girls|the women|you)',
  ],
});

/** Where nobody is touched unasked. */
export const grabbing = words({
  name: 'grabbing',
  verbs: listed('grab pinch slap squeeze pat smack touch stroke feel'),
});
export const bodyPart = words({
  name: 'body part',
  nouns: listed('bum bottom backside arse boob breast tit crotch thigh groin chest'),
});
export const touching = words({ name: 'touching', verbs: listed('touch groom molest seduce') });
export const girls = words({
  name: 'girls and boys in care',
  nouns: listed('granddaughter sister nephew grandson resident'),
});
export const seeing = words({
  name: 'seeing',
  phrases: [
    'seeing (a|an|one of|his|her|underage)',
    '(message|messages|messaged|messaging|texts|texting|stares at|staring at|gawps at|ogling)',
  ],
});
export const schoolAge = words({
  name: 'of school age',
  nouns: listed('schoolgirl schoolboy'),
  phrases: [
    'underage (girls|boys)',
    '(young|little|teenage) (girls|boys)',
    '(sixth|fifth) [former]',
  ],
});

/** Contact that is wrong with the young. */
export const approaching = words({
  name: 'approaching',
  verbs: listed(
    'touch sext snapchat kiss cuddle stroke undress date shag groom seduce grope fancy',
  ),
});
export const minor = words({
  name: 'the young',
  nouns: listed(
    'girl lass schoolgirl schoolboy boy lad kid child bairn teenager pupil minor chorister choirboy cadet apprentice intern',
  ),
  phrases: [
    'underage',
    '(sixth|fifth) [former]',

    '_ year olds',
  ],
});

/** Contact that is wrong only in secret or with something else beside it. */
export const contacting = words({
  name: 'contacting',
  verbs: listed(
    'message text dm send film photograph watch follow invite show ask pester take make',
  ),
});
export const improper = words({
  name: 'improperly',
  phrases: [
    '(at|after) midnight',
    'on (his|her) (lap|knee)',
    'late at night',
    'for (pictures|pics|photos|nudes)',
    '(unsolicited|indecent|explicit|mucky|dirty|topless|smutty|rude) (pictures|photos|pics|messages|texts|selfies|videos|comments|jokes)',
    '(nudes|snapchat|lingerie|bikini|porn)',
    '(pictures|photos|pics|videos) of (himself|his|their|them)',
    '(in|to|into|from) (his|her) (car|bed|bedroom|hotel room)',
    '(getting|got) changed',
    '(in|through) the (showers|shower|changing room|changing rooms)',
  ],
});

/** Watching where people undress. */
export const lurking = words({
  name: 'lurking',
  verbs: listed('linger hang hover lurk peep peek peer leer loiter film spy'),
});
export const changingRoom = words({
  name: 'where people undress',
  phrases: [
    '(changing|locker) (room|rooms)',
    '(shower|showers|toilet|toilets|cubicle|cubicles|bathroom|bathrooms|washroom)',
    '(school|nursery) gates',
  ],
});

/** What sees without being seen. */
export const hiddenCamera = words({
  name: 'camera',
  nouns: listed('camera webcam spycam peephole'),
});

/** Being alone with somebody, unseen. */
export const alone = words({
  name: 'alone',
  phrases: [
    '(alone|naked|undressed) with',

    '(girls|boys|kids|lasses) (_|) on (his|her) (lap|knee)',
  ],
});

/** Warnings that accuse without the word. */
export const keepAway = words({
  name: 'warning to keep away',
  phrases: [
    '(let|leave|have|get|want|trust) (_|_ _|_ _ _|) (alone with|near|on their own with|in the lift with|in a lift with|in a car with)',
    '(anywhere|nowhere) near (your|my|the|any|our|that)',
    'keep (_|_ _|yours) (away|clear|well away|indoors)',
    '(hide|lock up|warn|fear for|watch) your (daughters|kids|daughter|children|wives|girls|bairns|weans)',

    "(shouldn't|should not|never) be (allowed|) (around|near|anywhere near|left with|alone with) (kids|children|women|girls|young|bairns)",

    '(beware|be wary|be careful) of',

    "(wouldn't|would not|never|don't|dont|nobody|no one) (leave|leaves|trust|trusts|let|lets|lend|want|wants) (_|_ _|_ _ _) (with|near|around|alone)",
    '(stay|steer|keep) (well|) (clear|away) (of|from)',
  ],
});

export const sexualIdioms = words({
  name: 'idiom of sexual words',
  shields: 'everything',
  phrases: [
    '(dog|horse|pet) (groomer|grooming)',
    '(apex|natural|top|marine|ambush|garden) [predator]',
    'creepy (crawly|crawlies|castle|music|house|doll|film|woods|sound)',
    'nonce (value|check|generation|field|reuse)',
    'flash (sale|flood|back|mob|gun|fire)',
    '{sleep} with (the|a|one) (light|lights|window|eye)',
  ],
});
