import { words } from '../engine';

/** Intelligence and those it comes from. */
export const intelligence = words({
  name: 'intelligence',
  nouns: [...'chis snout informant supergrass'.split(' '), 'registered source', 'police informer'],
  phrases: [
    '(intel|intelligence|int) (suggests|says|shows|indicates|points|reckons|has it|puts|links|names|report|log|entry|submission|sheet|was|came|is)',
    "(we|we've|i|i've|they've|got|have|had|good|fresh|new|solid) (had|got|) (intel|intelligence)",
    '(our|my|a|the|her|his) source (says|said|reckons|told|inside|in|close|within|has|gave|is|was)',
    '{feed} (us|me|them) (names|stuff|info|information|everything|the)',
    '{tip} (us|me|them) off',
    '{pass} (us|me) (names|stuff|info|information)',
    '(rang|texts|text|texted|rings|calls|phoned|messages|told|tells|emails|whatsapps) (us|me) (herself|himself|every time|when|each time|who|where|about the)',
    '(gives|gave|tells|telling|texts|feeds|sends|slips|flogs|sold|giving|feeding|sending) us (the|which|when|where|who|names|what|his|their|her|everything|all) _',
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

/** How a secret was learned: bug, tracker, tap, somebody inside. */
export const covertMeans = words({
  name: 'covert means',
  nouns: ['wiretap', 'listening device'],
  phrases: [
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
