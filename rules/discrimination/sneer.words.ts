import { words } from '../engine';

/** Turns of phrase that announce or wrap a prejudice, whatever comes beside them. */
export const sneer = words({
  name: 'sneer',
  phrases: [
    '(surprise surprise|no surprise|what a surprise|big surprise|shock horror|what a shock|quelle surprise|colour me surprised|who knew|who would have thought)',
    'what (do|did|else do) (you|they|people|we) expect',
    'let me guess',
    '(no prizes for|go on|can you|you can) (guessing|guess)',
    'guess (the|which|what|who)',
    'of course (he|she|they|it) (is|are|was|were|did|would)',
    'had to be',
    "(it's|its|it 's) always",
    '(not|yet) another',
    'funny how',
    'funny that',
    "(i'm|im|i am|not) (not|) (being|) (racist|sexist|homophobic|prejudiced|a racist|a bigot|being funny|being rude|being horrible|being nasty) but",
    'call me old fashioned',
    'some of my best (friends|mates)',
    '(no offence|no disrespect|nothing against|got nothing against|not got anything against)',
    '(just saying|just sayin|there i said it|i said what i said|sorry not sorry|simple as|end of|say what you like|prove me wrong|dont @ me|facts dont care)',
    "(can't|cant|not allowed to) (say|call|mention) (that|anything|it|them|this) (these days|anymore|any more|nowadays|now)",
    'you (never|only ever|always) see',
    '(ever|anyone|anybody) (notice|noticed) (how|that)',
    '(we|you|they) all know',
    '(everyone|everybody) knows',
    'you (can|could) (always|just) tell',
    'no wonder',
    '(needs|need) (their|his|her|your) head (testing|examining|looking at)',
    '(god|gawd|lord|heaven) help us',
    "(just|that's all|exactly) what we (need|needed)",
    "(that's|thats|that 's) all we need",
    'lucky us',
    'say goodbye to',
    'there goes the',
    '(count|check|checked|hold on to|hold onto|mind|watch) (your|my|the) (wallet|purse|handbag|bag|pockets|silver|spoons|phone|fingers|change|till)',
    '(had|have) my wallet',
    'still had my',
    'tells (the|its own|you) (story|everything)',
    'say no more',
    'need i say more',
    'draw your own conclusions',
    'make of that what you will',
    'you know the (rest|type|sort)',
    "(can't|cannot|can not) live with (them|em)",
    'give me strength',
    '(whatever next|what next)',
    'whatever happened to (a|the|our|good|proper)',
    '(the|our) (country|world|town|area|place|street) (has|is) gone (mad|to the dogs|downhill)',
    'went downhill',
    'gone downhill',
    'never stood a chance',
    'what do you call a',
    '(how many|why do|why did) (_|) (does it take|always|cross the road)',
    'walk into a (bar|pub)',
    "(would|wouldn't) know (hard work|a|the|manners|an honest) (_|) if",
    'before our own',
    'handed (to them|to him|to her|everything) (on a plate|on)',
    '(first|always the first|quick|always) to (moan|complain|whinge|cry|claim|play)',
    '(clogging|cluttering|blocking|jamming) up',
    'nothing better to do',
    '(with|has|have) the latest (iphone|phone|trainers|samsung)',
  ],
});

/** Words of support, need or praise: the sentence is on people's side. */
export const support = words({
  name: 'words of support',
  phrases: [
    ...'support supports supported supporting welcome welcomed welcoming deserve deserves safe safer safety help helps helping proud proudly celebrate celebrating inclusion inclusive equality equal rights barriers access accessible respect congratulations thank thanks brilliant wonderful amazing fantastic inspiring heard listen listening welcome together solidarity justice discrimination prejudice racism sexism stereotypes underrepresented overlooked ignored marginalised paid stopped neighbours friends volunteering volunteers planted rescued inspired love loved lovely kind charity awareness attacked killed murdered assaulted abuse abused harassed victim victims violence hate died missing apply vacancy feedback survey consultation views heritage bravo best delicious retiring retires history festival'.split(
      ' ',
    ),
    'happy (eid|diwali|vaisakhi|pride|ramadan|hanukkah|easter|christmas)',
  ],
});

/** Places, dress and customs of a religion or culture, spoken against in place of its people. */
export const faithSymbol = words({
  name: 'place, dress or custom of a faith',
  nouns: [
    'mosque',
    'synagogue',
    'gurdwara',
    'burqa',
    'burka',
    'niqab',
    'hijab',
    'turban',
    'minaret',
    'halal',
  ],
  phrases: [
    'eid',
    'ramadan',
    'diwali',
    'sharia',
    'the koran',
    'the quran',
    'pride flag',
    'pride flags',
    'rainbow flag',
  ],
});

/** Words that make a statement one about everybody in a group. */
export const generaliser = words({
  name: 'generalising word',
  phrases: [
    "(always|never|all|only|just|don't|dont|won't|wont|can't|cant|cannot|wouldn't|couldn't|do not|will not|will always|will never|will eat|get|run|own|control|want|think|expect|come here|come over)",
  ],
});
