import { followedBy, type Place, words } from '../engine';

/** Force of entry and arrest that loses its point when it is known beforehand. */
export const enforcement = words({
  name: 'enforcement',
  nouns: [
    ...'raid sting stakeout swoop decoy'.split(' '),
    'search warrant',
    'test purchase',
    'spot check',
    'strike day',
    'big red key',
    'door ram',
    'enforcer',
    'battering ram',
  ],
  sensed: [
    {
      nouns: ['warrant'],
      sense: (at) => !followedBy(at, 'officer', 'officers', 'card', 'cards', 'number', 'no'),
    },
    {
      verbs: ['arrest', 'nick', 'detain', 'collar', 'cuff', 'evict', 'bust'],
      sense: (at) => isToCome(at) && !followedBy(at, 'my', 'our', 'your', 'it', 'some'),
    },
  ],
  verbs: ['raid', 'swoop on', 'execute a warrant'],
  phrases: [
    '(close|closing|shut|shutting|taking|take) down (a|the|that|their|his) (brothel|crack house|cannabis farm|drugs den|farm|factory|gang)',
    '(big|police|drugs|joint|major|massive|huge|covert|planned|dawn) (operation|op)',
    '(feds|5-0|bizzies|boydem|rozzers|the filth) (are|is|r|be|) (coming|comin|descending|swarming|jumping out)',
    '(police|cops|coppers|old bill|polis|immigration|hmrc|border force|detectives) (are|is|r|be|) (coming|comin) (for|mob|in) (him|her|them|you|yous|handed|hard)',
    '[address] (_|) (_|) (is|are|getting|gets|will be|being) (_|) (woken|hit|visited|raided|searched|done|turned|doored|spun)',
    'bail (check|checks)',
    'curfew (check|checks)',
    'arrest (day|phase|team|teams)',
    '(drugs|firearms|immigration|licensing|dog) (op|raid|warrant|job)',
    '🚪 👮',
  ],
});

const TO_COME = new Set(
  "to 'll will gonna going we're they're i'm 're 'm be shall i'll we'll they'll".split(' '),
);
const BETWEEN = new Set('now all just then be out back soon be finally not'.split(' '));
const ONLY_WISHED = new Set(
  "need needs needed want wants wanted have has had able try tries trying tried hard power powers fail failed refuse refused how time working continue helping help ability wouldn't should must".split(
    ' ',
  ),
);

/** Still to be done, and not merely wished for: `off to arrest`, `they're nicking`; not `arrested`. */
function isToCome({ source, first }: Place): boolean {
  const before = source.tokens.slice(Math.max(0, first - 5), first).map(({ norm }) => norm);
  const form = source.tokens[first]?.norm ?? '';
  const [last = '', other = ''] = before.slice(-2).reverse();
  return (
    !form.endsWith('ed') &&
    (TO_COME.has(last) || (BETWEEN.has(last) && TO_COME.has(other))) &&
    !before.some((word) => ONLY_WISHED.has(word))
  );
}

const PLACES =
  '(a|an|the|some|a few|his|her|their|two|three|four|five|six|several|that|this|every) (_|) (address|addresses|house|houses|place|places|flat|flats|gaff|home|homes|property|properties|farm|shop|shops|club|pub|yard|unit|lock-up|car wash|garage|warehouse|takeaway|salon|caravan|hotel|bar|dealer|dealers)';

/** The same in words that builders and visitors use too: a sign only beside police matters. */
export const doorWork = words({
  name: 'going through doors',
  phrases: [
    '(has|have|have|with|got|be|needs) (no|a new|without a) (front|back|) door',
    '{wake} (up|them|him|her|_) (up|) (before|at|early)',
    '(early|dawn|surprise|rude) (wake up|wake-up|alarm|morning) (call|calls)',
    '(early|dawn|surprise) (knock|visit|visits|door|doors|start|bust)',
    '{put} (a|the|his|her|their|some|another|this|that|your|_|) (front|) [door] (in|through|off)',
    '{go} through (a|the|his|her|their|some|your) (front|) [door]',
    '{boot} (a|the|his|her|their|your|some|in) (front|) [door]',
    '{smash} (a|the|his|her|their|your|some|in) (front|) [door]',
    '[door] (is|are|going|getting|gonna|comes|goes) (going|put|kicked|booted|smashed|in|off)',
    `{hit} ${PLACES}`,
    `{search} ${PLACES}`,
    `{do} ${PLACES}`,
    `{turn} over ${PLACES}`,
    '(two|three|four|five|six|seven|eight|nine|ten|twelve) doors',
    '{take} (down|out) (a|the|his|their|some) _',
    '(op|operation) (goes|kicks off|starts|begins) (live|at)',
    '{evict} (them|the|him)',
    '🚪 🔨',
    '🔨 🚪',
    '🚪 💥',
    '💥 🚪',
    'rude awakening',
    "ram's (charged|ready|packed|out)",
  ],
});

/** Warning those concerned: whoever has something to hide should move it. */
export const tipOff = words({
  name: 'tip-off',
  phrases: [
    '(clear|clean|tidy) (out|up) before',
    'have a clear out',
    "(nobody's|no one's|nobody has|no one has) told (number|no|him|her|them|the|_)",
    '(you|they|he) (are|is|re) in for (a|it)',
  ],
});

/** A time to come, or one that is now. */
export const plannedTime = words({
  name: 'planned time',
  nouns: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  phrases: [
    '(first|next) job',
    "(kit's on|kitted up|loaded up|tooled up|briefed and ready|game time|go time|flip side)",
    'as soon as',
    '(before|ahead of) (the|) (milkman|postman|birds|sparrows|sun|sunrise|dawn|kettle)',
    '(five|ten|twenty|two|three|5|10|20) (minutes|mins) (and|till|until|to|out)',
    '_ start',
    ...'tonight tomorrow tomoz tmrw imminent imminently shortly soon later now mon tues weds thurs fri sat sun weekend week aft till until'.split(
      ' ',
    ),
    '_ (am|pm|a.m|p.m)',
    'half (four|five|six|seven)',
    ...'0400 0430 0500 0530 0600 0630 4am 5am 6am 430am 530am 4.30am 5.30am 6.30am 7am 3am'.split(
      ' ',
    ),
    '(first|bright|crack|stupid|silly) (thing|and early|of dawn|o clock)',
    '(this|next|any) (minute|hour|second|evening|morning|afternoon|day)',
    'in (_|a few|the next|about) (minute|minutes|mins|hour|hours)',
    'going to',
    "(will|we'll|they'll|he'll|i'll|gonna)",
    '(before|after) (breakfast|dark|lunch|school|work|teatime)',
    'at (dawn|first light|half|six|five|four|seven|3|4|5|6|7)',
  ],
});

/** Over, and told as a result. */
export const afterTheEvent = words({
  name: 'after the event',
  phrases: [
    ...'yesterday earlier executed seized recovered charged jailed sentenced result results convicted remanded'.split(
      ' ',
    ),
    'last (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(was|were|has been|have been|all|is) (carried out|arrested|executed|raided|done|searched|stopped|closed|charged|over)',
    '(two|three|four|five|six|seven|eight|nine|ten|_) (arrests|arrested|people arrested)',
    "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|week)'s [warrant]",
  ],
});
