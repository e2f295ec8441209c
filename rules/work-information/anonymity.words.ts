import { nearWords, words } from '../engine';

/** Offences whose complainants are anonymous for life. */
export const sexualOffence = words({
  name: 'sexual offence',
  verbs: ['rape', 'groom', 'traffic', 'molest', 'grope', 'sexually assault', 'sexually abuse'],
  nouns: ['rapist', 'sex offender', 'forced marriage', 'groomer'],
  phrases: [
    ...'rape fgm upskirting voyeurism trafficking grooming complainant #metoo metoo'.split(' '),
    'sexual (offence|offences|assault|assaults|abuse|exploitation|activity|attack)',
    '(sex|child sex|child abuse) (offence|offences|assault|crime|crimes|abuse|case|trial)',
    '(abusing|abused) (children|girls|boys|a child|pupils)',
    '(messages|texts|pictures|images) to (a|) (pupil|girl|boy|child|student)',
    'indecent (assault|exposure|images)',
    'modern slavery',
    'honour based',
    'went to the police about him',
  ],
});

/** Before a court, or on the way there. */
export const accused = words({
  name: 'accused',
  verbs: ['charge', 'arrest', 'nick', 'accuse', 'remand', 'convict', 'plead', 'prosecute'],
  nouns: ['court', 'trial', 'dock', 'killer', 'stabber'],
  phrases: [
    '(stabbed|robbed|murdered|killed|set fire|attacked|stole|raped|burgled|mugged|did it)',
    'on bail',
    'up before',
  ],
});

/** Courts and orders in which nothing may identify somebody under 18. */
export const youthCourt = words({
  name: 'youth court',
  sensed: [
    {
      nouns:
        'boy girl lad lass teen teenager youth youngster schoolboy schoolgirl pupil kid child'.split(
          ' ',
        ),
      phrases: [
        "(he's|she's|he is|she is|hes|shes|just|only|,) (10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
        '(10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|yr) old',
      ],
      sense: (at) => nearWords(at, accused, 9),
    },
  ],
  nouns: ['referral order', 'youth rehabilitation order', 'charge sheet', 'young offender'],
  phrases: [
    "(can't|cannot|aren't allowed to|not allowed to|won't|couldn't|can not) (print|publish|name|report) (the|his|her|him|that) (boy|girl|lad|kid|teen|teenager|youth|child|killer|name|_)",
    'youth court',
    '(reporting restriction|reporting restrictions|anonymity order|gagging order)',
    '(youth|juvenile) (court|justice|offending|caution)',
    '(giving|gave|give) (their|her|his|) evidence by (video|link|screen)',
    '(children and|family) court',
    'secure (unit|training|children)',
  ],
});

/** The one it happened to, or the one before the court. */
export const oneMeant = words({
  name: 'one who must not be known',
  // An answer to whoever asks who it was.
  sensed: [
    {
      phrases: ["(it's|its|that's|you mean) (the|my|_)"],
      sense: ({ source }) => source.before.length > 0,
    },
  ],
  phrases: [
    'his (dad|mum|brother|sister|nan|uncle|family|parents)',
    ...'she her victim complainant survivor accuser girl bestie family'.split(' '),
    '(the|that|one) (woman|lass|lad|boy|kid|student|pupil|child|lady|one|twins|brothers)',
    '(step|foster|) (daughter|sister|niece|student|cousin|neighbour)',
    'the (middle|eldest|youngest|older|younger) (girl|boy|one|daughter|son|sister)',
    '{rape} (her|him)',
    '(groomed|abused|assaulted|trafficked|molested|attacked) (her|him)',
    'tagging you',
    'a (pharmacy|law|medical|first year|_) student',
    'twin (boys|girls)',
    '(two|three) (sisters|brothers|girls|boys)',
    '(10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) year old',
    'which (secretary|girl|pupil|nurse|student|one|player)',
    '(the|that) (kid|lad|girl|boy|one|woman) (who|that|he|she) (did|done|reported|accused|made|it happened)',
    'who (she|the girl|it|he|the lad|the victim) is',
    'one family',
    '(the|that|this) (killer|attacker|murderer|stabber|accused|boy|lad)',
  ],
});
