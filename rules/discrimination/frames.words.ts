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
    use joke send shout`),
  phrases: ['saying', 'calling', 'telling', 'threatening to', 'true'],
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
  ],
  phrases: [
    "(is|was|are|'s|thats|its|isn't|never|aren't) (racist|sexist|homophobic|transphobic)",
    "(is|was|are|'s|thats|its|isn't|not|never|aren't) (a myth|nonsense|rubbish|wrong|untrue|a lie|false|not true|ableist|unacceptable|hateful|disgraceful|ok|okay|acceptable|a hate crime|abuse|hate|prejudice|bigotry|offensive|hurtful|banter|funny)",
    '(not|never) (ok|okay|acceptable|funny|on)',
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
