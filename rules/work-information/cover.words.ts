import { words } from '../engine';

/** That few or none are there to answer. */
export const coverGap = words({
  name: 'gap in cover',
  phrases: [
    'only (one|two|three|four|1|2|3|4|a handful|half|the one|the two)',
    '(two|three|four|2|3|4) of us',
    '(broken|grounded|off the road|out of action|tied up|stuck at|gone to|all gone|all at)',
    '(is|be|left|lying|standing|completely) (empty|unmanned|unstaffed|dark|unguarded)',
    '(no|zero) (_|) (in|for|across|covering) (the|our|this) (county|borough|division|valley|city|town|area|patch)',
    '(one|two|three|1|2|3) of us (on|for|covering|to cover|left)',
    '(single|double) crewed',
    'single-crewed',
    '(no|zero|not enough|not many) (armed|night|spare|free|available)',
    '(nobody|no one|noone|no-one) (on|covering|free|left|available|in|about|around)',
    '(nearest|next nearest|closest)',
    'all (tied up|committed|off the road|stuck|in custody|on constant)',
    '(skeleton|minimum) (staff|crew|strength|staffing|cover)',
    'below minimum',
    '(down to|left with) (one|two|three|four|1|2|3|4)',
    '(unmanned|unstaffed|unguarded|left empty|on their own|on his own|on her own|all alone)',
    '(stretched|short) (tonight|on nights|this shift|thin)',
    "(nobody|no one|noone) ('s|is) (covering|on|watching|about|around|left|available)",
    '(are|is|will be) all (at|on|in|off|busy)',
  ],
});

/** That the gap is there now or on the coming shift. */
export const onDutyNow = words({
  name: 'on duty now',
  phrases: [
    ...'tonight midnight weekend covering nights lates earlies overnight shift now mate cover till until pal lads mins'.split(
      ' ',
    ),
    '(on|for) (the|tonight|a|this|_) (whole|night|nights|shift|late|early|weekend|side|county|borough|patch|river|town)',
    '(this|next) (weekend|shift|bank holiday)',
    '(minutes|miles) away',
    'this side of',
    'on duty',
    'tomorrow',
    '(on|this|next) (sunday|saturday|friday|thursday|wednesday|tuesday|monday)',
    '(until|till|after) _',
  ],
});

/** Who would have answered. */
export const responders = words({
  name: 'responders',
  nouns: [
    ...'officer cop copper unit crew patrol pcso constable bobby responder dispatcher sergeant'.split(
      ' ',
    ),
    'response car',
    'police car',
    'helicopter',
    'armed response',
    'dog van',
    'police dog',
    'student officer',
    'nick',
    'station',
    'control room',
    'call handler',
    'police station',
    'fire engine',
    'custody suite',
    'area car',
    'response team',
    'call sign',
  ],
  phrases: [
    'police',
    'response',
    'armed cover',
    'this side of (the|town)',
    'division',
    'borough',
    'the county',
    'nights',
    'late turn',
    'our patch',
    'custody',
    'arv',
    'dog handler',
    'on shift',
    'traffic (are|is|lot|cops|officers|unit|team|will)',
    'boy racers',
    '(the|our) (bypass|seafront|high street|town centre)',
  ],
});

/** Campaigning about numbers, or the past: no gap of tonight is told. */
export const staffingDebate = words({
  name: 'staffing in general',
  nouns: ['budget', 'campaign', 'petition', 'vacancy', 'recruitment', 'survey', 'statistic'],
  phrases: [
    ...'percent cuts funding since average per-cent ago year years 2010 apply recruiting charity raffle marathon'.split(
      ' ',
    ),
    'per cent',
    'last (year|month)',
    'in (19|20) _',
  ],
});
