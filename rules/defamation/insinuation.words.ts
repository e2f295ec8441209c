import { type Place, words } from '../engine';

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
    { phrases: ['not saying'], sense: butFollows },
    { phrases: ['(afford|affords|pay for|pays for|paid for)'], sense: asked('how') },
    {
      phrases: ['(hiding|got to hide|covering up|afraid of|scared of|to hide)'],
      sense: asked('what', "what's"),
    },
  ],
  phrases: [
    'no smoke without (a|) fire',
    "(i'm|im|i am) (the pope|a dutchman|the queen|the king|a monkey's uncle|the tooth fairy|mother teresa|father christmas|santa|a banana)",
    'pull the other (one|leg)',
    '(knows|know) (exactly|full well|very well|just|) what (he|she|you) (did|has done|have done|is)',
    '(knows|know) what (he|she) (got up to|gets up to|is like|was up to|is up to)',
    'where (all|) (the|that|our|their) (_|) (money|cash|funds|fund|donations|takings|collection|grant) (went|goes|has gone|is going|ended)',
    'where (did|has|does) (the|that|our|their) (_|) (money|cash|fund|donations|takings|collection|grant) (go|gone)',
    '(what|whatever) happened to (the|that|our|all the|all that) (_|) (money|cash|funds|fund|donations|takings|collection|grant|deposit|deposits)',
    "on (a|an|his|her|that|their) (_|_ 's) (wage|wages|salary|pension|pay)",
    'a (treasurer|councillor|teacher|constable|caretaker|clerk|vicar|nurse|sergeant|pcso|cleaner|head|manager|driver|copper|bursar) (_|) (wage|wages|salary|pension|pay)',
    '(innocent face|side eye|cough cough|ahem)',
    'cough _ cough',
    '(skeleton|skeletons) in (his|her|the|their) (closet|cupboard|locker)',
    'under a (bigger|big|bit of a|) (cloud|cloud too)',
    'how convenient',
    '(make|take) of (that|it) what you (will|like)',
    '(left|moved from|asked to leave|had to leave|sacked from|kicked out of) (his|her) (last|previous|old) (school|job|club|parish|force|post|team|church|surgery|practice)',
    'after (what|everything) (happened|he did|she did|came out|went on)',
    'past (catches|catch|catching|caught) up',
    '(has|have|got|with|clearly|obviously) (something|summat|plenty|a lot) to hide',
    '(police|hmrc|the taxman|auditors|someone|somebody) (should|might|ought to|needs to|need to|must|may) (look|ask|check|investigate|audit|dig|want a word)',
    '(pull|pulled|pulling) strings for',
    'more to (him|her|it) than meets the eye',
    'ask (his|her) (ex|exes|wife|husband|last|old) (_|)',
    '(hush|hushed) (money|it up|up)',
    '(ask|asking) yourself (why|how|where)',
    '(conveniently|mysteriously) (went missing|disappeared|vanished|lost|burned|burnt|caught fire|resigned|retired|deleted)',
    '(went missing|disappeared|vanished|lost|resigned|retired) (conveniently|mysteriously)',
    '(not a|no) coincidence',
  ],
});

/** Hints so common in plain talk that a second sign is needed. */
export const softHint = words({
  name: 'soft hint',
  sensed: [
    {
      phrases: [
        'trending',
        '(so quiet|gone quiet|went quiet|suddenly|really left|resigned|resign|stepped down|moved on|disappeared)',
      ],
      sense: asked('why', 'wonder', 'how'),
    },
    {
      phrases: [
        '(arrested|charged|sacked|struck off|locked up|in prison|in jail|behind bars|suspended|investigated)',
      ],
      sense: asked("hasn't", "isn't", "haven't", "wasn't", 'hasnt', 'isnt', 'never'),
    },
  ],
  phrases: [
    '(not|no) naming (any|) names',
    '(interesting|creative|unusual|relaxed|novel|flexible|imaginative|unorthodox|colourful|curious|casual|inventive) (approach|attitude|relationship|way|interpretation|understanding|definition|views|idea) (to|with|of|towards|about)',
    '(nobody|no one|nobody is) (supposed to|allowed to|meant to|going to) (ask|mention|talk|say|know)',
    '(had the|has the|holds the|kept the|the only one with|who had the) (key|keys|code|password|passwords|cheque book)',
    '(ask|asking)',
    'asking for a friend',
    '(draw|make|reach) your own (conclusion|conclusions)',
    "(i|we) (couldn't|could not|can't|cannot) possibly (say|comment)",
    '(google|look up)',
    "(lets|let 's|let's) just say",
    'let us just say',
    '(say|saying) no more',
    'read between the lines',
    '(iykyk|if you know you know|those who know know|those in the know)',
    '(nothing to see here|nothing suspicious)',
    '(funny|strange|odd|convenient|interesting|curious|amazing|puzzled me|puzzles me|puzzling) (how|that|timing)',
    '(what|quite) a coincidence',
    '(more|lot more|plenty) to come out',
    '(it|truth|everything) will (all|) come out',
    "(can't|cannot|couldn't) say (too much|more|why)",
    '(wink wink|nudge nudge|just saying|no comment|hmm|hmmm|hmmmm)',
    '(friends|mates|pals) in (high|low) places',
    '(makes you|have to|makes me|got to|just) (wonder|wondering|ask|think)',
    'makes (you|me|one) (wonder|think)',
    '(is|are) that what (he|she|they) (call|calls)',
    'suddenly (has|have|resigned|left|retired|gone|got|can afford|drives|driving)',
    '(brand new|new|flash|second) (car|motor|kitchen|extension|villa|range rover|merc|boat|rolex|jag|bmw|tesla|hot tub)',
  ],
});

/** Emoji that turn a name into a hint. */
export const winking = words({
  name: 'knowing emoji',
  phrases: '👀 🤔 😉 🙃 😇 🤐 🤫 🐍 🤥 🧐 😏 💰 🤑 🐀 🚩'.split(' '),
});

/** Matters about which a knowing look says something. */
export const tender = words({
  name: 'matter of suspicion',
  phrases: [
    '(money|cash|expenses|contract|contracts|contractor|developer|developers|planning|envelope|envelopes|donation|donations|raffle|funds|accounts|receipts|invoice|invoices|tender|tenders|villa|yacht|marbella|pension pot|kitty|till|petty cash)',
    '(schoolgirls|pupils|underage|babysitter|intern|interns|barmaid|mistress|affair|changing room|changing rooms|his wife|her husband)',
    '(police|arrested|nicked|raid|raided|cuffs|prison|inside|probation|suspended|sacked|resigned|gardening leave|hushed|hush|cover-up|trending|allegedly|allegations|scandal|payoff|pay-off|nda|insurance|evidence|laptop|hard drive|fire)',
    '(drunk|coke|sniff|white powder|dna|bruises|black eye|sick leave|old job|last job|last school|last club|previous job)',
  ],
});
