import { words } from '../engine';

/** What somebody who was there or saw the file adds to the news. */
export const insideWord = words({
  name: 'word from inside',
  phrases: [
    '(i|we) (had|have|saw|read|wrote|typed|logged|took|graded|heard) (it|the log|the call|the calls|the file|that job|the job|the report|the report) (on|up|in|my|come|_)',
    '(on|across) my (screen|desk|terminal)',
    'the (log|file|cad|report|recording) (says|shows|said|reads) (different|otherwise|_)',
    '(i was|was|we were) (first|there|on|at|in|inside) (the|) (cordon|scene|job|briefing|room|control room|van|call|house|radio|desk|phones|crew|shift|meeting|on scene)',
    "(they're|we're|they are|being) (keeping|kept) (that|it|this) (quiet|back|out)",
    "(that|the) (press release|statement|report|story|official line) (is|was|isn't) (nonsense|rubbish|not|wrong|lies|bull|tosh|true|missing)",
    '(what|all) we (were|are|got) told to say',
    '(official|party) line',
    '(got|have|had) (counter terrorism|counter terror|homicide|murder squad|the bomb squad|special branch|professional standards|psd|ct) (in|here|crawling|at|nicking|_)',
    "what (they're|they are|the press|the papers|the doc|the statement) (_|) (won't|can't|isn't|aren't|not|didn't|didn't|left) (say|tell|telling|saying|said|out)",
    '(can|should) tell you',
    'graded (prompt|immediate|_) and',
    'i (was there|checked|asked|typed|filed|wrote|helped|saw the file|read the file)',
    "(don't|won't|didn't|can't|never) (print|publish|report|say|mention|release) (that|it|this|the)",
    '(phoned|rang|called) it in',
    '(his|her|the) (file|log|statement|notes) (is|was|says|runs)',
    '(got|has|have) (the wrong|two previous|three previous|previous|form)',
    '(prints|fingerprints|dna|swab|blood|footage) (on|in|is|are|was|were|came)',
    'it was (suicide|murder|arson|self|an overdose|a suicide)',
    '(log|cad|job) (says|shows)',
  ],
});
