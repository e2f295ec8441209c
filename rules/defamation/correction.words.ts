import { words } from '../engine';

/** Words that take a story back or ask not to spread it. */
export const correction = words({
  name: 'correction',
  phrases: [
    '(is|are|was|were|be|completely|totally|entirely|quite|its|that) (false|untrue|baseless|unfounded|incorrect|inaccurate|a hoax)',
    'false (claim|claims|rumour|rumours|allegation|allegations|story|post|posts|information|accusation|accusations)',
    '(wrong and|wrongly|debunked|misinformation|disinformation)',
    "(not|never|nothing|isn't|wasn't) (true|involved|the man|the woman|him|her|the person|charged|arrested|happened)",
    'no (evidence|truth|proof|suggestion)',
    '(wrong|innocent) (man|person|woman|lad|bloke|name|guy|people|family|face)',
    '(apologise|apologies|apology|retract|retracted|correction|exonerated)',
    "(please|stop|don't|do not|dont|not) (share|sharing|speculate|speculating|name|naming|guess|guessing|post|posting|spread|spreading|repeat|repeating|jump|accuse|accusing)",
    "(won't|wouldn't|will not|would not|not going to|can't|cannot) (be|) (name|naming|comment|commenting|posting|repeat|post|say who|discuss|share)",
    '(where|what|is there|any) (is|are|) _ (source|document|evidence|proof)',
    'innocent until',
    'leave (him|her|them|the family) alone',
    'let the (police|court|courts) (do|get on|decide|deal)',
    'due process',
  ],
});
