import { words } from '../engine';

/** Words that take a story back or ask not to spread it. */
export const correction = words({
  name: 'correction',
  phrases: [
    '(is|are|was|were|be|completely|totally|that) (false|untrue|baseless|unfounded|incorrect|inaccurate|a hoax)',
    'false (claim|rumour|allegation|story|post|accusation|claims|rumours|allegations)',
    '(wrong and|wrongly|debunked|misinformation|presumed innocent|innocent in law|innocent until|due process)',
    "(not|never|nothing|isn't|wasn't) (true|involved|the man|the woman|him|her|the person|charged|arrested|proof)",
    'no (evidence|truth|proof|suggestion|names)',
    'wrong (man|person|woman|lad|bloke|name|people|family)',
    '(apologise|apologies|apology|retract|correction|exonerated)',
    "(please|stop|don't|do not|dont|before|think before|let's not|ask you not to|ask people not to) (you|) (share|sharing|speculate|name|naming|guess|guessing|post|posting|spread|repeat|repeating|jump|accuse|retweeting|comment|pointing|tag)",
    "(won't|wouldn't|will not|would not|not going to|we can't|we cannot|i can't|unable to) (be|) (name|naming|comment|commenting|repeat|post|discuss|share|confirm)",
    '(where|what|is there) (is|) (the|) (source|document|evidence|proof)',
    '(leave|let) (him|her|them|the family|both families) (be|alone)',
    'not (sharing|speculating|guessing|posting|repeating|retweeting)',
    '(pack it in|whispers|go to ofsted|delete your|never saw it)',
    'let the (police|court|courts)',
  ],
});
