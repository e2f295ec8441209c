import { words } from '../engine';

/** Few or none are there to answer. */
export const coverGap = words({
  name: 'gap in cover',
  phrases: [
    '(no one|nobody|noone) is (covering|on|about|free|available|left)',
    '(anybody|anyone) (left|free|available|on|spare|to send)',
    'how (many|few) of us (are|) (on|there are|left) (tonight|duty|shift|for the whole|_)',
    '(no|without) (dog|dogs|traffic|firearms|pump|appliance|ambulance|security|sergeant|custody) (_|) (till|until|tonight|all|this side|between|before)',
    "(nobody's|no one's|nobody is|noone) (covering|left)",
    '(gone|going|went|sent) home (sick|poorly|ill|injured)',
    '(one|a single) (sergeant|officer|crew|car|pump|ambulance) (for|between|covering) (both|the whole|all|two|three|_)',
    '(only|just) (one|two|three|four|1|2|3|4|a handful|half|me) (of|in|on|for|to|between|left|till|until|at|car|cars|unit|units|crew|crews|officers|working|available|and)',
    '(one|two|three|1|2|3) (cars|car|units|unit|crews|crew|officers|vans|of us|bodies|cops) (for|on|covering|to|left)',
    '(whole|entire) (night|late|early|response|) (team|shift|section|unit|crew) is',
    '{tie} up (at|with|in|on|till|until)',
    'tied up',
    '(stuck|committed|all|sat|gone) (at|in|on) (the|a|) (hospital|custody|a&e|court|constant|scene|bedwatch|cells|training|football)',
    '(off the road|out of action|off the run|below minimum|no cover|nobody on)',
    '(empty|unmanned|unstaffed|unguarded)',
    '(one|two|three|four|five|half|1|2|3|4) (_|) (pumps|pump|cars|car|crews|crew|officers|vans|ambulances|engines|staff|bodies) (down|short|light|off|missing)',
    '(single|double) crewed',
    '(is|are) (all|) (away|abroad|poorly|off) (sick|this|on|at|in|till|until|for|tonight)',
    '(off sick|on a course|on leave|on loan|in dock|in the garage|stuck in|stuck at|stood down)',
    '(no|zero|not enough|not many) (armed|night|spare|free|available|officers|cops|cars|units|crews|cover|dogs|firearms|response)',
    "(nobody|no one|noone|naebody|no-one) (on|covering|free|left|available|about|around|till|until|tonight|coming|to send|is on|'s on)",
    "there's (nobody|no one|naebody|no-one|none)",
    '(nearest|closest) (ambulance|pump|copper|officer|patrol|van|engine|paramedic|one|other|spare|car|unit|crew|is|available|armed)',
    '(skeleton|minimum) (staff|crew|strength|staffing)',
    '(to himself|to herself|to themselves|on his own|on her own|on their own|all alone|by himself)',
    'no blues',
    'empty for show',
    "(you'd|ye'd|you'll|you will) be waiting",
  ],
});

/** The night, the shift, the patch: the gap is there now. */
export const onDuty = words({
  name: 'on duty',
  nouns: [
    ...'shift patch district division borough night county station nick custody probationer'.split(
      ' ',
    ),
  ],
  phrases: [
    '(calls|jobs|emergencies) (waiting|stacked|outstanding|queued|queueing|unresourced)',
    '(still are|right now|at the moment|atm|currently|all week|final whistle)',
    'this (evening|afternoon)',
    '(all|today|tonight|rest of the) (day|night)',
    ...'today tonight midnight weekend lates earlies cover till until now mins tomorrow 7am 6am'.split(
      ' ',
    ),
    'this side of',
    'on duty',
  ],
});
