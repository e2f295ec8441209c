import { words } from '../engine';

/** Deeds told to an incumbent's credit, and appearances that show an incumbent to advantage. */
export const achievements = words({
  name: 'achievement or appearance',
  verbs: [
    ...'deliver secure unveil pledge promise launch celebrate boost transform spearhead champion visit tour plant hail'.split(
      ' ',
    ),
    ...'announce fund double recruit invest win praise lead save protect reward present shake'.split(
      ' ',
    ),
    ...'join walk congratulate'.split(' '),
    'cut the ribbon',
    'cut crime',
    'open the',
    'open a',
    'open our',
    'invest in',
    'fight for',
    'hand over',
    'pose with',
    'join forces',
    'roll up',
    'keep (his|her|their) promise',
  ],
  phrases: [
    '(keeps|kept) (her|his|their) (word|promise|promises)',
    'on (patrol|the beat|our streets)',
    '(stopped|took time) to (chat|meet|talk|listen)',
    '📸',
    'over the (last|past) (four|three|two|five) years',
    'who (has|have) supported',
    'since (she|he) was elected',
    'what (a|an) (year|term|record|journey)',
    'ribbon (has been|) cut',
    'more (officers|police|bobbies)',
    'record (number|numbers|funding|investment|levels)',
    '(lowest|best|highest) (ever|in _ years|on record)',
    '(proud|track) record',
    '(promises|promise) (made|kept)',
    '(since|under) (taking office|being elected)',
    '(put|putting|puts) victims first',
    '(crime|burglary|theft|violence|anti-social behaviour|asb|response times) (is|are|has|have|down|falls|fell|fallen)',
    '(made|making|makes) (a|the|such a|all the) (real|big|huge|) difference',
    'the difference',
    'changing lives',
    '(her|his|their) (story|journey|vision|achievements|record|leadership)',
    'from day one',
    '(off|from) our streets',
    'kept open',
    'meet (the|your)',
    "(commissioner|pcc|pfcc) 's (record|legacy|promise|promises|pledge)",
    'record:',
    'thanks to (the|our) (commissioner|pcc|pfcc)',
  ],
});

/** Hopes or plans for another term. */
export const anotherTerm = words({
  name: 'another term',
  phrases: [
    "if (i'm|i am|im|she is|she's|he is|he's|they are) (re-elected|elected|returned|back in)",
    '(when|once) (re-elected|elected)',
    're-elect',
    'second term',
    'another term',
    'four more years',
    'next term',
    'finish the job',
    'unfinished business',
  ],
});

/** Business that goes on in a pre-election period. */
export const businessAsUsual = words({
  name: 'business as usual',
  nouns: [
    'application',
    'deadline',
    'vacancy',
    'tender',
    'emergency',
    'warning',
    'flood',
    'wildfire',
    'inquest',
  ],
  phrases: [
    'open (for|to) (applications|bids|all|everyone)',
    '(applications|bids) (are|close|open|for)',
    '(is|are|now) open',
    '(performance pack|public notice|notice of|agenda|minutes|decision notice|register of)',
    'independent custody',
    'shut your windows',
    'keep (windows|doors|away)',
    'source:',
    'panel (meets|will meet|voted|meeting)',
    '(dies|died|death|condolences|remember)',
  ],
});
