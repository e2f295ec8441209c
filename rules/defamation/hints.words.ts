import { type Place, words } from '../engine';
import { list } from './word-list';

/** One of these words opens the question, up to eight words earlier. */
const asked =
  (...openings: readonly string[]) =>
  ({ source, first }: Place): boolean => {
    const start = Math.max(source.sentenceOf(first)?.first ?? 0, first - 8);
    return source.tokens.slice(start, first).some(({ norm }) => openings.includes(norm));
  };

/** `I'm not saying he took it, but …` says it. */
const butFollows = ({ source, last }: Place): boolean =>
  source.tokens.slice(last, last + 24).some(({ norm }) => norm === 'but' || norm === 'just');

/** Hints that need nothing but a person beside them. */
export const hint = words({
  name: 'hint',
  sensed: [
    { phrases: ['not saying', 'not naming', 'naming no names'], sense: butFollows },
    { phrases: ['(afford|affords|pay for|pays for|paid for|buy|buys)'], sense: asked('how') },
    { phrases: ['(hiding|hide|covering up|afraid of|scared of)'], sense: asked('what', "what's") },
  ],
  phrases: [
    'no smoke without (a|) fire',
    "(i'm|im|i am) (the pope|a dutchman|the queen|the king|father christmas|santa)",
    'pull the other (one|leg)',
    '(knows|knew) (exactly|full well|very well|fine well|damn well) (what|why|who|where|how)',
    '(we|everyone|everybody) (know|knows) about',
    '(whole|entire) _ (knows|kens|ken|talks)',
    'look it up',
    '(not one|not a) penny',
    '(no|hardly an|some) accident',
    'on purpose',
    '(lucky|clever) (girl|boy|lad|lass|man|woman)',
    '(know|knows) what (he|she|you) (did|has done|have done|is|got up to|gets up to)',
    '(told|tell|tells) the (insurers|insurance|police|taxman|auditors)',
    'where (_|_ _|_ _ _|_ _ _ _) (money|cash|funds|donations|takings|collection|grant|deposit) (went|goes|has gone|gone|go)',
    '(what|whatever) happened to (_|_ _|_ _ _) (money|cash|funds|donations|takings|collection|grant|deposit|deposits)',
    "on (a|an|his|her|that|their) (_|_ 's|_ _|) (wage|wages|salary|pension|pay)",
    '(innocent face|side eye|cough cough|cough _ cough)',
    '(skeleton|skeletons) in',
    'how convenient',
    "then (i'm|im|i am)",
    '(moved on|sent away|thrown out|kicked out|barred) (from|of) (_|_ _|)',
    'for a reason',
    'never (seen|heard of) (again|since)',
    '(coincidentally|happens to)',
    '(make|take) of (that|it) what you (will|like)',
    '(moved from|asked to leave|had to leave|sacked from|kicked out of) (his|her) (last|previous|old)',
    'past (catches|catch|catching|caught) up',
    '(something|summat|plenty|a lot) to hide',
    '(police|hmrc|the taxman|auditors|someone|somebody) (should|might|ought to|needs to|must) (look|ask|check|investigate|dig)',
    'more to (him|her|it) than',
    'ask (his|her) (ex|exes|wife|husband)',
    '(ask|asking) (him|her|yourself|_|_ _|_ _ _|_ _ _ _) (where|what|why|how)',
    '(conveniently|mysteriously) _',
    '(not a|no) coincidence',
    'do the (maths|math|sums)',
    '(put it that way|stay woke)',
    "(no wonder|clear why|that's why) (he|she) (resigned|left|retired|went)",
    'google (_|_ _) plus',
    'habit of (going|disappearing|vanishing)',
    'is lighter',
    'missing (laptop|money|cash|file|files|minutes|keys|laptops|evidence|receipts)',
  ],
});

/** Hints so common in plain talk that a second sign is needed. */
export const softHint = words({
  name: 'soft hint',
  sensed: [
    {
      phrases: [
        'trending',
        '(quiet|left|resigned|resign|stepped down|moved on|disappeared|vanished|retired)',
      ],
      sense: asked('why', 'wonder', 'how'),
    },
  ],
  phrases: [
    '(not|no|not naming|naming no) (naming|names)',
    '(nobody|no one) (supposed to|allowed to|going to) (ask|mention|talk|say)',
    '(draw|make|reach) your own',
    '(you tell me|one plus one|two and two|work it out|think about it|nuff said|there i said it)',
    '(word to the wise|be warned|reminder that|never forget|not surprised|no surprise)',
    '(father|mother|neighbour|boss) of the year',
    '(lucky|alright|nice) for some',
    "can't believe",
    '(everyone|everybody|half the _|the whole _|every _) (_ _ _|) (knows|knew|saw|can see|smelt|heard|kens)',
    "(i've|we've|i have|we have) (seen|got|) (_|) (photos|proof|screenshots|emails|messages|receipts|marks|video)",
    '(saw|seen) it (myself|with my own)',
    '(i|we) can prove',
    'i mean',
    'quietly (let|left|moved|dropped|paid|retired|got)',
    'moved (parish|school|force|club|church)',
    'for safekeeping',
    "(hasn't|hadn't|never) (given|paid|put) (_|_ _|) a penny",
    'none (come|came|of it)',
    '(who|whoever) (hired|vetted|promoted|appointed)',
    'got up to',
    '(someone|somebody) explain',
    '(told|reported|warned) (_|_ _) about (him|her)',
    'did nothing',
    'on the trot',
    'come out with',
    'comes out with',
    'every (year|week|friday|time)',
    'say no more',
    "(couldn't|could not|can't) possibly",
    '(just say|just saying|say no more|read between the lines|nudge nudge|wink wink|just an observation)',
    "that's the post",
    '(iykyk|if you know you know|those who know)',
    '(funny|strange|odd|convenient|interesting|curious|amazing|weird|puzzled me|puzzles me) (how|that|timing|int it|why)',
    '(what|quite) a coincidence',
    'funny that',
    'the (week|day|month|night) (after|before|the|that|it)',
    'never (gets|got|has|seems)',
    '(at|from) (his|her) (last|old|previous) (school|job|post|club|place|parish|church|force)',
    'come out (in|soon|)',
    '(friends|mates|pals) in (high|low) places',
    '(makes|make) (you|me|one) (wonder|think)',
    'suddenly _',
    "(must be|it's|its) (the|nice) _",
    'worth every penny',
    '(does|anyone) (anyone else|else) think',
    'i can count',
    'eh',
  ],
});

/** Emoji that turn a name into a hint. */
export const winking = words({
  name: 'knowing emoji',
  phrases: list('👀 🤔 😉 🙃 😇 🤐 🤫 🧐 😏 🙄 🍿 🥂 ☕ 🫖 🙊 🙈 💅'),
});

/** Emoji that say what somebody is or did. */
export const accusingEmoji = words({
  name: 'accusing emoji',
  phrases: list(
    '🐀 🐍 🚩 🤮 🤥 🤑 💰 💷 💸 ✉ 🍬 🚐 👮 🚔 🚓 🚨 🍺 🐽 🐷 ❄ 👃 🔪 🍆 🧸 ⛓ 🔒 🦹 🕵 🤡',
  ),
});

/** Matters about which a knowing look says something. */
export const tender = words({
  name: 'matter of suspicion',
  nouns: list(`
    contract developer envelope donation fund account receipt invoice tender villa wage salary schoolgirl pupil affair
    parcel carrier-bag plate gcse minibus tax passport bonus girl ring pension cable payout boy kid tribunal raid allegation nda laptop evidence float secret
  `),
  phrases: list(`
    money cash expenses planning raffle kitty till takings marbella underage mistress police arrested cuffs prison suspended
    sacked resigned hushed trending allegedly scandal payoff insurance insurers deleted savoy coke bruises
  `),
});

/** Ways of making the post one answers one's own. */
export const sharing = words({
  name: 'passing it on',
  phrases: [
    'called it',
    '(always|all) (knew|said|called|thought)',
    '(knew|said) it all along',
    '(wondered|wondering) when',
    '(retweeting|reposting|sharing|screenshotted)',
    "can't be deleted",
    '(need|needs) to see (what|this)',
    '(worse|more) than that',
    'and then some',
    '(truth|something) in it',
    'ask our',
    'worked there',
    'about time (this|it|someone)',
    'told you',
    '(same|happened) (happened|here|to me|to us)',
    'warmer',
    'open secret',
    "(doesn't|does not|didn't) surprise",
    '(not|zero) surprised',
    'no surprise',
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
  verbs: list('push shove hit do start set break take crash drive leave drop'),
});

export const rumouredThing = words({
  name: 'what was done',
  nouns: list('fire brick bottle window punch crash bin'),
  phrases: list('it this that him her off away'),
});

/** Asking about somebody, harmless unless the matter is not. */
export const asking = words({ name: 'asking', phrases: list('ask asking google') });

/** Fresh riches: `a new caravan`. */
export const fresh = words({
  name: 'new',
  phrases: ['new', 'brand new', 'second', 'flash', 'another'],
});

/** Thanks and praise. */
export const praise = words({
  name: 'praise',
  phrases: [
    ...list(`thanks thank congratulations congrats proud hero legend brilliant lovely fantastic amazing superb gorgeous star
      adore delighted ❤ 👏 💙 🎉 ❤️ 🥳`),
    '(well done|well deserved|so kind|what a (man|woman|team|guy))',
  ],
});
