import { followedBy, precededBy, words } from '../engine';

/** Intelligence and those it comes from. */
export const intelligence = words({
  name: 'intelligence',
  sensed: [
    {
      nouns: ['source'],
      sense: (at) =>
        precededBy(at, 'our', 'my', 'police', 'inside') &&
        !followedBy(at, ...'of for code material control'.split(' ')),
    },
  ],
  nouns: [...'chis snout informant supergrass'.split(' '), 'registered source', 'police informer'],
  phrases: [
    '(source|snout|informant|informer) (tells|told|says|said|reckons|has|gave|rang|puts)',
    'one of (the|his|their) (_|) (crew|gang|lads|drivers|dealers|firm|lot) is (ours|working|talking|on)',
    "(one|the one|him|her) (who's|who has|who is|that's|that is|who) (been|is|) (ringing|texting|feeding|tipping|calling|telling|phoning) us",
    "(would|'d|asked|asking|prefers|wishes) (rather|to|) (not|to not|prefer not) (to|) (be|stay) (known|named|identified)",
    '(intel|intelligence|int) (suggests|says|shows|indicates|points|reckons|has it|puts|links|names|report|log|entry|submission|sheet|was|came|is)',
    "(we|we've|i|i've|they've|got|have|had|good|fresh|new|solid) (had|got|) (intel|intelligence)",
    '(our|my|a|the|her|his) source (says|said|reckons|told|inside|in|close|within|has|gave|is|was)',
    '{feed} (us|me|them) (names|stuff|info|information|everything|the)',
    '{tip} (us|me|them) off',
    '{pass} (us|me) (names|stuff|info|information)',
    '(a|the|our) (lad|man|bloke|woman|girl|mate|contact|friend) (of his|of hers|inside|on the inside|in there|close) (_|) (who|that|gave|told|tells|rang|is|was)',
    'inside that (firm|gang|crew|lot|family|club)',
    'intel is',
    'source is',
    "(we know|we hear|we've heard) (they're|they are|he's|she's|someone)",
    'chatter',
    '(we|they) pay (a|him|her|the|someone)',
    'had a source',
    '(neighbour|wife|girlfriend|ex|brother|mum|cousin|mate|nan|daughter|son|sister|boss|landlord|barber|postman|cleaner|skipper) (rang|phoned|called|texted|emailed|told|tipped|grassed|shopped|dobbed|came) (us|to us|him|her)',
    '(mob handed|tooled up)',
    '(on the|our) books for',
    '(talking|singing|grassing|blabbing) to (us|the police|our lot)',
    "someone's (talking|grassing|singing)",
    '(graded|grading) (it|this|that|) (a|b|c|d|e|a1|b2|c3|a2|b1|d4|e5|b3|c2|e4|1a|2b|3c)',
    '(handling|handling code) (c|p|conditions)',
    '(5x5x5|3x5x2)',
    'a little bird',
    'the grass was',
    '(who|that) (grassed|tipped|shopped|dobbed)',
  ],
});

/** Somebody tells us things: a source only where crime is what is told. */
export const toldUs = words({
  name: 'told us',
  phrases: [
    '(because|cos|since|after|when) (_) (_|) (told|tipped|texted|showed) us',
    '(_) (rings|texts|messages|tells|calls|feeds) (me|us) when',
    '{tell} us (_|) (_|) (herself|himself|when|who|where|what|which|about|everything|all|it was)',
    '(rang|text|texted|phoned|messaged|emailed|whatsapped) (us|me) (herself|himself|when|who|where|about the)',
    '{ring} (us|me) (herself|himself|every time|each time|when|who|where)',
    '(give|gives|gave|text|texts|feed|feeds|slip|slips|flog|flogs|sold|giving|feeding) us (which|when|where|who|names|what|his|their|her|everything) _',
    '{let} slip (to|about|that|where|who)',
  ],
});

/** How a secret was learned: bug, tracker, tap, somebody inside. */
export const covertMeans = words({
  name: 'covert means',
  nouns: ['wiretap', 'listening device'],
  phrases: [
    'listening (in|) to everything (he|she|they)',
    "(been|we're|still) reading (his|her|their) (messages|texts|emails|whatsapps|post|dms|phone)",
    "(been|we're|we are|still) (sat|sitting|plotted) (up|) on (him|her|them|this|that) (_|)",
    '(following|tailing|watching) (him|her|them|this one) since',
    '(a|our|the) (bug|camera|tracker|listening device|probe|recorder|mic) (_|) (in|on|under|inside) (his|her|their|the)',
    'tracker (we|they|i|our lot) (_|) (put|stuck|fitted|slapped|hid|planted|have|got)',
    'been sat in (his|her|their|the) (chat|group|inbox|whatsapp|_)',
    "(we've|we have|been|we were|we're) (been|) (listening|watching|tracking|following|bugging) (to|) (him|her|them|since)",
    "we've been (listening|watching|bugging)",
    '{bug} (his|her|their|the) _',
    'tracker (under|on) (it|his|her|their|the)',
    '(infiltrated|embedded) (in|with|the)',
    '{let} (him|her|them|it) run',
    'no idea (we|they|we are|that we)',
    "(hasn't|hasnt|haven't|not|never) (noticed|clocked|spotted|sussed|made) us",
    'a wire (in|on)',
    "(we've|we have|got|having) eyes on",
    '(spot|spotted|see|find) the (_|) (undercovers|undercover|plain clothes)',
    'the bug',
    'cell site',
    'phone (is|was) (tapped|bugged|up)',
    "(we're|we are|they're) (inside|in) (his|her|their) (phone|car|house|chat)",
  ],
});
