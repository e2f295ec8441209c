import { words } from '../engine';

/** Deeds told to an incumbent's credit. */
export const achievements = words({
  name: 'achievement',
  verbs: [
    ...'deliver secure unveil pledge promise launch celebrate boost transform spearhead champion'.split(' '),
    'cut the ribbon',
    'cut crime',
    'keep (his|her|their) promise',
    'invest in',
    'fight for',
    'put more',
  ],
  phrases: [
    '{open} (the|a|our|new) (new|_)',
    'opened the',
    '{announce} (a|an|the|£|new|extra|funding|more)',
    '{win} (the|funding|extra|more)',
    '{invest} (£|in|over|nearly|another|more)',
    '{fund} (the|a|new|more|extra|our|another)',
    '{double} (the|our)',
    '{increase} (the|our)',
    '{recruit} (_|more|extra)',
    'ribbon (well and truly|) cut',
    'more (officers|police|bobbies) (than ever|on the beat|on our streets)',
    'record (number|numbers|funding|investment|levels)',
    'thanks to (the|our) (commissioner|pcc|pfcc)',
    '(lowest|best|highest) (ever|in _ years|on record)',
    '(proud|track) record',
    "(since|under) (taking office|i was elected|being elected|the commissioner|this commissioner|her leadership|his leadership)",
    '(crime|burglary|anti-social behaviour|asb|response times) (is|are|has|have) (down|fallen|dropped|cut)',
    'down by _ since',
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
  nouns: ['application', 'deadline', 'vacancy', 'tender', 'emergency', 'warning', 'flood', 'wildfire', 'inquest'],
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
