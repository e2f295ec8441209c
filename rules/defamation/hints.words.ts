import { listed, type Place, words } from '../engine';

/** One of these words opens the question, up to eight words earlier. */
const asked =
  (...openings: readonly string[]) =>
  ({ source, first }: Place): boolean => {
    const start = Math.max(source.sentenceOf(first)?.first ?? 0, first - 8);
    return source.tokens.slice(start, first).some(({ norm }) => openings.includes(norm));
  };

/** `how your council tax pays for policing` */
const isFunded = ({ source, first }: Place): boolean =>
  source.tokens.slice(Math.max(0, first - 5), first).some(({ norm }) => FUNDS.has(norm));

const FUNDS = new Set('your our we i tax money grant funding budget precept it'.split(' '));

/** `How does she afford it? She saves, that's how.` */
const isAnswered = ({ source, last }: Place): boolean =>
  source.tokens
    .slice(last, last + 20)
    .some(({ norm }, at, after) => norm === 'how' && after[at - 1]?.norm === "'s");

/** `I'm not saying he took it, but …` says it. */
const butFollows = ({ source, last }: Place): boolean =>
  source.tokens.slice(last, last + 24).some(({ norm }) => norm === 'but' || norm === 'just');

/** `Google Dana 2009`, `Google what Dana did`. */
const ofThePast = ({ source, last }: Place): boolean =>
  source.tokens
    .slice(last + 1, last + 7)
    .some(({ norm }) => norm === 'what' || /^(?:19|20)\d\d$/.test(norm));

/** `we all know what Dana did`: the name stands inside. */
const nameThenDid = ({ source, last }: Place): boolean => {
  const words = source.tokens.slice(last + 2, last + 6);
  return words.some(
    ({ norm }, at) => at > 0 && (norm === 'did' || norm === 'done' || norm === 'is'),
  );
};

/** Hints that need nothing but a person beside them. */
export const hint = words({
  name: 'hint',
  sensed: [
    { phrases: ['not saying', 'not naming', 'naming no names'], sense: butFollows },
    { phrases: ['google'], sense: ofThePast },
    { phrases: ['(know|knows|knew) what'], sense: nameThenDid },
    {
      phrases: ['(afford|affords|pay for|pays for|paid for|buy|buys)'],
      sense: (at) => asked('how')(at) && !isAnswered(at) && !isFunded(at),
    },
    { phrases: ['(hiding|hide|covering up|afraid of|scared of)'], sense: asked('what', "what's") },
  ],
  phrases: [
    'no smoke without (a|) fire',

    'pull the other (one|leg)',

    '(knows|knew) (exactly|precisely|fine well|very well) (why|what (he|she|they) (did|done|was))',
    '(know|knows) what (he|she|you) (did|has done|have done|got up to|gets up to|is like)',
    'where (_|_ _|_ _ _|_ _ _ _) (money|cash|funds|donations|takings|collection|grant|deposit) (went|goes|has gone|gone|go)',

    '(skeleton|skeletons) in',
    'how convenient',
    'what (he|she|they) (did|does|has done) to (his|her|their|that) (_|) (wife|husband|kids|children|ex|mum|mother|nan|girlfriend|partner|daughter|son|girl|boy|woman|lad|lass)',
    '(something|summat|very|well) (_|) (odd|fishy|dodgy|strange|suspicious|not right) (about|with|going)',
    "(doesn't|don't) add up",
    'smell a rat',

    '(make|take) of (that|it) what you (will|like)',
    '(moved from|asked to leave|had to leave|sacked from|kicked out of) (his|her) (last|previous|old)',

    'more to (him|her|it) than',

    'do the (maths|math|sums)',
    '(put it that way|stay woke)',
  ],
});

/** Hints so common in plain talk that a second sign is needed. */
export const softHint = words({
  name: 'soft hint',
  sensed: [
    {
      phrases: [
        'trending',
        '(quiet|left|leave|leaves|resigned|resign|quit|stepped down|moved on|disappeared|vanished|retired)',
      ],
      sense: asked('why', 'wonder', 'how'),
    },
    {
      phrases: ['(looking up|googling|searching|talking about|going on about|whispering about)'],
      sense: asked('why', 'what', "what's", 'wonder'),
    },
  ],
  phrases: [
    'on purpose',
    "(why|when) (hasn't|won't|didn't|doesn't|wouldn't|isn't|haven't|is) (_|_ _|_ _ _) (explained|explain|answered|answer|answering|deny|denied|denying|resign|resigned|declared|declare|explaining|account|accounted)",

    '(not one|not a) penny',
    '(told|tell|tells) the (insurers|insurance|police|taxman|auditors)',
    'for a reason',

    '(whole|entire) _ (knows|kens|ken|talks)',

    '(moved on|sent away|thrown out|kicked out|barred) (from|of) (_|_ _|)',
    'missing (laptop|money|cash|file|files|minutes|keys|laptops|evidence|receipts)',
    'on (a|an|his|her|that|their) (_|_ _|_ _|) (wage|wages|salary|pension|pay)',

    '(ask|asking) (him|her|yourself|_|_ _|_ _ _|_ _ _ _) (where|what|why)',
    '(not|no|not naming|naming no) (naming|names)',
    '(nobody|no one) (supposed to|allowed to|going to) (ask|mention|talk|say)',
    '(draw|make|reach) your own',
    '(you tell me|one plus one|two and two|work it out|think about it|nuff said|there i said it)',
    '(word to the wise|be warned|reminder that|never forget|not surprised|no surprise)',

    "can't believe",
    '(everyone|everybody|half the _|the whole _|every _) (_ _ _|) (knows|knew|saw|can see|smelt|heard|kens)',
    "(i've|we've|i have|we have) (seen|got|) (_|) (photos|proof|screenshots|emails|messages|receipts|marks|video)",

    "(hasn't|hadn't|never) (given|paid|put) (_|_ _|) a penny",
    '(anyone|anybody|someone|somebody|nobody|who) (_|) (looked|looking|checked|checking|audited|counted|look|check|audit) (at|into|through|up|the)',

    "(couldn't|could not|can't) possibly",
    '(just say|just saying|say no more|read between the lines|nudge nudge|wink wink|just an observation)',
    "that's the post",
    '(iykyk|if you know you know|those who know)',
    '(funny|strange|odd|convenient|interesting|curious|amazing|weird|puzzled me|puzzles me) (how|that|timing|int it|why)',

    'funny that',
    'the (week|day|month|night) (after|before|the|that|it)',
    '(at|from) (his|her) (last|old|previous) (school|job|post|club|place|parish|church|force)',

    '(does|anyone) (anyone else|else) think',
  ],
});

/** Emoji that turn a name into a hint. */
export const winking = words({
  name: 'knowing emoji',
  phrases: listed('👀 🤔 😉 🙃 😇 🤐 🤫 🧐 😏 🙄 🍿 🥂 ☕ 🫖 🙊 🙈 💅'),
});

/** Emoji that say what somebody is or did. */
export const accusingEmoji = words({
  name: 'accusing emoji',
  phrases: listed(
    '🐀 🐍 🚩 🤮 🤥 🤑 💰 💷 💸 ✉ 🍬 🚐 👮 🚔 🚓 🚨 🍺 🐽 🐷 ❄ 👃 🔪 🍆 🧸 ⛓ 🔒 🦹 🕵 🤡',
  ),
});

/** Matters about which a knowing look says something. */
export const tender = words({
  name: 'matter of suspicion',
  nouns: listed(`
    float collection donation sponsorship contract developer envelope donation account receipt invoice tender villa wage salary schoolgirl affair carrier-bag
    payout cctv tribunal raid allegation nda evidence licence scandal injury
  `),
  phrases: [
    'missing (£|thousands|hundreds)',
    'missing (money|cash|funds|float|laptop|laptops|evidence|file|files|minutes|receipts|thousands)',
    ...listed(`
    subs dues funds money cash expenses planning kitty takings marbella underage mistress arrested cuffs prison suspended sacked hushed
    trending allegedly payoff insurance insurers deleted coke bruises walkabout insolvent injunction
  `),
  ],
});

/** Ways of making the post one answers one's own. */
export const sharing = words({
  name: 'passing it on',
  phrases: [
    'called it',
    "(wouldn't|would not|never) put (it|that|anything) past",
    '(sounds|about) (about|just|) right',
    "(doesn't|does not) surprise me",
    '(well done|thanks|thank you|fair play|credit) (for|on) (naming|saying|posting|sharing|speaking)',
    'needs (saying|sharing|to go viral)',

    '(always|all) (knew|said|called|thought)',

    '(wondered|wondering) when',
    '(retweeting|reposting|sharing|screenshotted)',

    '(need|needs) to see (what|this)',
    '(worse|more) than that',

    'told you',
  ],
});

/** Ways of passing on what others say. */
export const rumour = words({
  name: 'rumour',
  phrases: [
    '(people|everyone|everybody|they|folk|folks|half the town|the whole village|parents|neighbours) (is|are|keep) (saying|telling)',
    '(people|everyone|folk) (say|says|reckon|reckons|knows|know)',
    '(word|rumour|gossip|talk|story) (is|has it|going round)',
    '(apparently|allegedly|supposedly|reportedly|rumoured)',
    '(heard|hearing|hear|told) (that|it was|its|me|us|he|she)',
    '(mate|friend|cousin|neighbour|hairdresser|lass|source|colleague) (_ _|_ _ _|) (says|said|told|reckons|swears)',
    'little bird',
    '(according to|all over|on) (facebook|the village page|nextdoor|the grapevine|the group chat)',
    '(common knowledge|open secret|worst kept secret)',
    '(only|just) (repeating|going off)',
    'not my words',
    "(don't|dont) shoot the messenger",
  ],
});

/** What one does in an accident or a fight: an accusation once a rumour tells it. */
export const rumoured = words({
  name: 'deed rumoured',
  verbs: listed('push shove hit do start set break take crash drive leave drop'),
});

export const rumouredThing = words({
  name: 'what was done',
  nouns: listed('fire brick bottle window punch crash bin'),
  phrases: listed('it this that him her off away'),
});

/** Asking about somebody, harmless unless the matter is not. */
export const asking = words({ name: 'asking', phrases: listed('ask asking google') });

/** Fresh riches: `a new caravan`. */
export const fresh = words({
  name: 'new',
  phrases: ['new', 'brand new', 'second', 'flash', 'another'],
});

/** Thanks and praise. */
export const praise = words({
  name: 'praise',
  phrases: [
    ...listed(`thanks thank congratulations congrats proud hero legend brilliant lovely fantastic amazing superb gorgeous star
      adore delighted ❤ 👏 💙 🎉 ❤️ 🥳`),
    '(well done|well deserved|so kind|what a (man|woman|team|guy))',
  ],
});
