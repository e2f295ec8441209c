import { listed, precededBy, words } from '../engine';

/** How a sentence begins that rejects, doubts or forbids what is then said. */
export const doubt = words({
  name: 'doubt or rejection',
  phrases: [
    ...listed(`can't cannot couldn't never don't didn't doesn't nobody wouldn't won't not stop stopped quit
    avoid isn't`),
    'how (can|could|dare|would) (you|anyone|anybody|people|they|someone|he|she)',
    'why (would|do|are|did|must|does) (you|anyone|someone|he|she|they)',
    'do (you|they|people)',
    'no one',
    '(wrong|unfair|unkind|cruel|ignorant|ridiculous|silly|stupid|daft|lazy|offensive|hurtful|racist|sexist|easy|nonsense|rubbish|untrue|false) to',
    '(tired|sick|bored|weary|fed up) of',
    '(hate|hates|hated|gutted|sad|angry|shame|shameful|heartbreaking|depressing) (it|that|when|how|to|hearing)',
    '(who|anyone|anybody) (still|really|seriously|actually|honestly)',
    '(some|few) (still|really)',
    '(must|should|could|might) not',
    'if (you|you are|your|youre)',
    'when you',
    '(people|anyone|those|whoever|anybody|someone|somebody|idiots|bigots|racists|trolls) (who|that)',
    '(some|many|few|other|these) people',
    'being',
  ],
});

/** Verbs by which words or beliefs are given as somebody's. */
export const saying = words({
  name: 'saying or believing',
  verbs:
    listed(`call say tell think believe claim write post tweet mean assume suggest describe compare treat
    use joke send shout imagine accuse argue imply pretend portray consider`),
  phrases: [
    'saying',
    'calling',
    'telling',
    'threatening to',
    'true',
    '(agree|accept) (that|with)',
    'buy (that|the|it that)',
    'hear (that|how|people|anyone)',
  ],
});

/** Frames by which what follows is somebody else's speech or belief, given in order to reject it. */
export const rejectedSpeech = words({
  name: 'speech that is rejected',
  phrases: [
    'do you not (realise|realize|see|understand) how',
    '(myth|lie|stereotype|trope|misconception|prejudice|notion|accusation)',
    '(idea|claim|belief|assumption|view|narrative|suggestion|insinuation) (that|about)',
    '(statements|comments|posts|messages|tweets|words|things|stuff|remarks|jokes|slogans|memes|hate|language|insults) (like|such as|that say|saying|about)',
    '(opposite of|anything but|far from)',
    '(tired|sick|bored|weary|fed up) of (_|) (hearing|being told|reading)',
    '(imagine|fancy) (believing|thinking|saying|claiming|being so|telling|calling|still thinking)',
    '(untrue|false|not true|nonsense|rubbish|garbage|bollocks|incorrect|inaccurate) that',
    '(image|view|portrayal|picture|idea) of (_|_ _) as',
    "(don't|do not|never|didn't|can't|cannot) (agree|accept|buy) (that|it that)",
    '(just|only|simply) because',
    '(since when|in what world)',
    '(seen|viewed|treated|regarded|portrayed|depicted|described|perceived|labelled|labeled|stereotyped|dismissed|framed|scapegoated|called|branded|targeted|blamed) (as|like|for)',
    '(depict|portray|stereotype|brand|label|treat|regard|scapegoat)',
    '(calling|called|calls) (me|us|him|her|them|people|someone|somebody|anyone|anybody|my _|our _|staff|officers|others|trans people|women)',
    '(people|men|lads|kids|them|someone|anyone|him|her) (saying|calling|telling|claiming|shouting|chanting|using)',
    '(threatening|threatened|threatens) to',
    '(might|may) (not|) be (_|) (_|) (_|) to you',
    '(the|that|this|these|those|such) (word|words|term|terms|slur|slurs|phrase|insult)',
    '(word|words|slur|slurs|term|terms|names|insults) (like|such as|for)',
    '(who|people) (say|says|said)',
    '(was|were|been|being|get|got|gets) (called|told|labelled|branded)',
    'not all',
    '(against|tackling|challenging|experiencing|facing|face|faces|faced) (racism|sexism|homophobia|transphobia|discrimination|prejudice|hate|abuse|bigotry|stigma|stereotypes)',
  ],
});

/** Verdicts after the words, which take them back or condemn them. */
export const verdict = words({
  name: 'verdict on such words',
  sensed: [
    {
      phrases: ['not (racist|sexist|homophobic|transphobic)'],
      sense: (place) => !precededBy(place, 'i', "i'm", 'im', "'m", 'am', 'being'),
    },
    {
      phrases: ['not on'],
      sense: ({ source, last }) => source.tokens[last + 1]?.kind !== 'word',
    },
  ],
  phrases: [
    "(is|was|are|'s|thats|its|isn't|never|aren't) (racist|sexist|homophobic|transphobic)",
    "(is|was|are|'s|thats|its|isn't|not|never|aren't) (a myth|nonsense|rubbish|wrong|untrue|a lie|false|not true|ableist|unacceptable|hateful|disgraceful|ok|okay|acceptable|a hate crime|abuse|hate|prejudice|bigotry|offensive|hurtful|banter|funny)",
    '(not|never) (ok|okay|acceptable|funny)',
    '(racist|sexist|homophobic|transphobic|ableist|antisemitic|islamophobic) (abuse|graffiti|comments|comment|chanting|chants|message|messages|language|joke|jokes|remarks|remark|slur|slurs|attack|attacks)',
    'hate (crime|crimes|speech|incident|incidents)',
    '(get|been|was|were|got|gets|him|her|you|them) (banned|removed|deleted)',
    '(get|be|been|was|were|got|gets|him|her|you|them) (blocked|reported|sacked|fired|arrested|jailed|thrown in jail|sentenced|charged|fined|convicted|suspended)',
    'thankfully',
    'says (more|a lot) about (you|them|him|her)',
    'said no one',
    'report it',
    '(shame on|call it out|call them out|stand up to|zero tolerance)',
    "(don't|doesn't|do not|does not) (reflect|expect them|expect me|expect us)",
    '(deeply|so) (hurtful|offensive|upsetting)',
    "your opinion doesn't count",
    'how hateful',
    '(he|she|they|it|you) (was|were) wrong',
    '(is|are) just (lazy|ignorant|cruel|nasty|bad manners)',
    'disgraceful',
    'unacceptable',
  ],
});

/** Things said of one's own group. */
export const ownGroup = words({
  name: 'own group',
  phrases: [
    "(as a|as an|i'm|im|i am|we are|we're|i 'm|we 're)",
    '(like|such as) (us|me)',
    '(calling|call|called) (myself|ourselves)',
    '(love|loved|proud) (being|to be|of being)',
    'being (a|an)',
    'and proud',
    'my (fellow|fav|favourite|proud|beautiful|sweet|best|own)',
    'all my',
    'me and my',
    'love you',
    'i love',
  ],
});

/** Verbs by which somebody else is given as the source of the words. */
export const attributing = words({
  name: 'attribution to somebody',
  verbs: [
    'say',
    'claim',
    'shout',
    'scream',
    'chant',
    'write',
    'tweet',
    'yell',
    'hiss',
    'mutter',
    'allege',
    'spray',
    'read',
  ],
  phrases: [
    '(told|telling|tells) (the|a|my|our|him|her|us|me|people|staff|officers|them)',
    'according to',
    '{accuse}',
  ],
});

/** Verbs by which somebody else is said to hold a view, which the writer may or may not share. */
export const holding = words({
  name: 'view held by somebody',
  verbs: listed('think believe consider reckon feel assume call regard'),
});

/** Verbs of judging people, which at the start of a sentence make it one about judging: `Hating people for …`. */
export const judging = words({
  name: 'judging people',
  phrases: listed(
    `hating accusing blaming mocking judging stereotyping bullying insulting despising dismissing demonising labelling assuming
    treating fearing shouting sneering calling branding scapegoating`,
  ),
});

/** A book, a film or an age that is told of. */
export const toldOf = words({
  name: 'story or history',
  nouns: listed('novel chapter villain protagonist narrator screenplay fairytale'),
  phrases: [
    '(in|of) (the|this|that|her|his) (book|film|movie|story|play|series|drama|episode|game|musical|comic)',
    '(the|a|his|her) (character|characters|plot|hero)',
    '(the|ancient) (romans|victorians|nazis|tudors|vikings)',
    '(used to|back then|in those days)',
  ],
});
