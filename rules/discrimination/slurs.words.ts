import { followedBy, listed, precededBy, words } from '../engine';
import { isName, near } from './slur-senses';

const CALLED = 'the words marked above';

/** Slurs for colour, nationality and ethnic origin. */
export const originSlur = words({
  name: 'slur about origin',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: [
    'sheep shagger',
    'half breed',
    'slitty eye',
    ...listed(`nigger wog gook wetback beaner darkie darky golliwog gollywog sambo jigaboo jiggaboo
    raghead towelhead pikey gyppo gippo paki chinky dago pickaninny kaffir redskin injun half-caste
    zipperhead halfbreed bogtrotter porchmonkey polack hebe zio rapefugee camelfucker mulatto coolie eyetie gippie wop
    ching-chong nig-nog nig gypo tinkie`),
    'do as you likey',
    'do as you like',
    'towel head',
    'bog trotter',
    'tea towel head',
    'border hopper',
    'border jumper',
    'spear chucker',
    'porch monkie',
    'potato muncher',
    'boat jumper',
    'dinghy rat',
    'rice eater',
    'banana eater',
    'rag head',
    'sand nigger',
    'porch monkey',
    'camel fucker',
    'camel jockey',
    'curry muncher',
    'jungle bunny',
    'house negro',
    'field negro',
    'trailer trash',
  ],
  phrases: [
    'white trash',
    'fresh off the boat',
    '(the|those|these) small hats',
    '(the|a|them|these|those) (tinks|tinkers|gyppos)',
    '(a|of|some|these|those) colored (man|folk|guy|people|girl)',
    '(stupid|fat|hateful|dumb|white|fucking|ignorant|racist) (redneck|rednecks|hick|hicks|hillbilly|hillbillies)',
  ],
  sensed: [
    {
      nouns: listed('coon chink kike yid honky negro whitey spic'),
      sense: (place) =>
        !isName(place) &&
        !followedBy(place, 'hound', 'hounds', 'in', 'of', 'army', 'and', 'n') &&
        !precededBy(place, 'maine', 'rio'),
    },
    {
      nouns: listed('cracker slant kraut spade'),
      sense: (place) => precededBy(place, 'fucking', 'white', 'stupid', 'dumb', 'racist', 'bloody'),
    },
  ],
});

/** Slurs for religion or belief. */
export const faithSlur = words({
  name: 'slur about religion',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: [
    'left footer',
    'bible thumper',
    'jesus freak',
    'carpet kisser',
    'mat sniffer',
    'god botherer',
    'cow worshipper',
    'happy clapper',
    'holy joe',
    'bin bag lady',
    'goat herder',
    'goat shagger',
    'camel shagger',
    'kafir',
    'shiksa',
    'proddie',
    ...listed('muzzie muzzy muzrat mudslime papist fenian christkiller'),
    'christ killer',
    'goat fucker',
    'bible basher',
  ],
  phrases: ['muslamic', '(dirty|filthy|fucking) kuffar'],
  sensed: [
    {
      nouns: ['jihadi'],
      sense: (place) =>
        precededBy(place, 'common', 'of', 'fucking', 'dirty', 'filthy', 'you') ||
        near(place, 3, 'nothing'),
    },
  ],
});

/** Slurs for sexual orientation and gender identity. */
export const orientationSlur = words({
  name: 'slur about orientation or gender',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: [
    ...listed(`poof poofter pufter woofter shirtlifter lezzer lezza lesbo rugmuncher gaylord bumboy arsebandit shemale fudgepacker homo trannie
    ladyboy`),
    'nancy boy',
    'shirt lifter',
    'batty boy',
    'fudge packer',
    'carpet muncher',
    'rug muncher',
    'bum boy',
    'arse bandit',
    'bum bandit',
    'gender bender',
    'he she',
    'chick with a dick',
    'muff diver',
  ],
  phrases: ['(man|men|bloke|blokes|lad|lads|fella) in (a|) (dress|dresses|frock|frocks|wig|wigs)'],
  sensed: [
    {
      nouns: ['fag'],
      sense: (place) => !near(place, 8, 'smoke'),
    },
    { nouns: ['faggot'], sense: (place) => !near(place, 8, 'food') },
    {
      nouns: ['dyke'],
      sense: (place) =>
        !isName(place) && !followedBy(place, 'on', 'walk', 'path') && !near(place, 8, 'water'),
    },
    { nouns: ['tranny'], sense: (place) => !near(place, 6, 'engine') },
    {
      nouns: ['queer'],
      sense: (place) =>
        near(place, 1, 'beforeSlur') && !near(place, 3, 'queerNoun') && !near(place, 4, 'pride'),
    },
  ],
});

/** Slurs for disability, and for age. */
export const disabilitySlur = words({
  name: 'slur about disability or age',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: [
    ...listed(
      'retard spaz spacker spacko mong mongoloid flid schizo libtard fucktard tard spakker midget',
    ),
    'window licker',
    'coffin dodger',
    'mental case',
    'crip',
    'divvy',
    'spacca',
  ],
  phrases: [
    'retarded',
    'mongy',
    'cripples are',
    '(a|the|that|you|of|little|these|those|ugly|fucking|lazy|bloody) [cripple]',
  ].filter((one) => one !== '[cripples]'),
  sensed: [
    {
      phrases: ['spastic', 'schizo'],
      sense: (place) =>
        !followedBy(place, 'diplegia', 'quadriplegia', 'colon', 'paralysis', 'cerebral'),
    },
  ],
});

/** Coarse words for women, and for men as women. */
export const sexSlur = words({
  name: 'slur about sex',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: listed(
    'slut whore skank slapper bimbo thot feminazi cunt trollop hussy roastie femoid foid harlot fuckdoll cumdumpster beeotch cuck gash minge',
  ),
  sensed: [
    {
      nouns: ['slag'],
      sense: (place) =>
        !isName(place) && !followedBy(place, 'heap', 'heaps', 'lane', 'off', 'it', 'each'),
    },
    {
      nouns: ['bitch'],
      sense: (place) =>
        !near(place, 8, 'dog') && !near(place, 1, 'bitchIdiom') && !precededBy(place, 'to', 'a-'),
    },
    {
      nouns: ['hoe', 'ho'],
      sense: (place) => near(place, 1, 'beforeSlur') && !isName(place) && !near(place, 8, 'garden'),
    },
    { phrases: ['hoes'], sense: (place) => !near(place, 8, 'garden') },
    { nouns: ['pussy'], sense: (place) => !near(place, 2, 'cat') },
  ],
});

/** A word that is an insult from outside and a greeting from inside; see `slur-at-people`. */
export const contestedSlur = words({
  name: 'contested word',
  disguised: true,
  masked: true,
  called: CALLED,
  nouns: listed('nigga nicca nigguh negra'),
});
