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
    '(intel|intelligence|int) (suggests|says|shows|indicates|points|reckons|has it|puts|links|names|report|log|entry|submission|sheet|was|came|is)',
    "(we|we've|i|i've|they've|got|have|had|good|fresh|new|solid) (had|got|) (intel|intelligence)",
    '{feed} (us|me|them) (names|stuff|info|information|everything|the)',
    '{tip} (us|me|them) off',
    '{pass} (us|me) (names|stuff|info|information)',
    '(information|info) that (a|the|another) (gang|crew|group|rival|mob|firm)',
    'intel is',
    'source is',
    'chatter',
    '(neighbour|wife|girlfriend|ex|brother|mum|cousin|mate|nan|daughter|son|sister|boss|landlord|barber|postman|cleaner|skipper) (rang|phoned|called|texted|emailed|told|tipped|grassed|shopped|dobbed|came) (us|to us|him|her)',
    '(mob handed|tooled up)',
    '(on the|our) books for',
    'on (our|the) payroll since',
    '(talking|singing|grassing|blabbing) to (us|the police|our lot)',
    "someone's (talking|grassing|singing)",
    '(our|the) (intelligence|intel) (reports|report|picture|briefing)',
    '(graded|grading) (it|this|that|) (a|b|c|d|e|a1|b2|c3|a2|b1|d4|e5|b3|c2|e4|1a|2b|3c)',
    '(handling|handling code) (c|p|conditions)',
    '(5x5x5|3x5x2)',
    'a little bird',
    '(who|that) (grassed|tipped|shopped|dobbed)',
  ],
});

/** Somebody tells us things: a source only where crime is what is told. */
export const toldUs = words({
  name: 'told us',
  phrases: [
    '{tell} us (_|) (_|) (herself|himself|when|who|where|what|which|about|everything|all|it was)',
    '(rang|text|texted|phoned|messaged|emailed|whatsapped) (us|me) (herself|himself|when|who|where|about the)',
    '{ring} (us|me) (herself|himself|every time|each time|when|who|where)',
    '(give|gives|gave|text|texts|feed|feeds|slip|slips|flog|flogs|sold|giving|feeding) us (which|when|where|who|names|what|his|their|her|everything) _',
    '{let} slip (to|about|that|where|who)',
    '(told|heard|hear|learned|tipped) (by|from) (a|our|one of our) (source|sources)',
    "(in|at|from) (the|our|this morning's|today's|tonight's) (briefing|intel meeting|tasking)",
  ],
});

/** How a secret was learned: bug, tracker, tap, somebody inside. */
export const covertMeans = words({
  name: 'covert means',
  nouns: ['wiretap', 'listening device'],
  phrases: [
    "(we|we've|we have) (recorded|bugged|taped|filmed) (everything|him|her|them|every|all|his)",
    '(tapping|bugging|tracking|hacking|monitoring|intercepting|recording|listening to|listening in on) (his|her|their) _',
    "(been|we're|still) reading (his|her|their) (messages|texts|emails|whatsapps|post|dms|phone)",
    '(a|our|the) (bug|camera|tracker|listening device|probe|recorder|mic) (_|) (in|on|under|inside) (his|her|their)',
    'tracker (we|they|i|our lot) (_|) (put|stuck|fitted|slapped|hid|planted|have|got)',
    'been sat in (his|her|their|the) (chat|group|inbox|whatsapp|_)',
    "we've been (listening|watching|bugging)",
    '{bug} (his|her|their|the) _',
    'tracker (under|on) (it|his|her|their|the)',
    '(infiltrated|embedded) (in|with|the)',
    '{let} (him|her|them|it) run',
    'no idea (we|they|we are|that we)',
    'a wire (in|on)',
    "(we've|we have|got|having) eyes on",
    'the bug',
    'cell site',
    'phone (is|was) (tapped|bugged|up)',
  ],
});
