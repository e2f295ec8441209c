import { words } from '../engine';
import { split } from './split';

/** Deeds told to an incumbent's credit, and appearances that show an incumbent to advantage. */
export const achievements = words({
  name: 'achievement or appearance',
  verbs: [
    ...split(`deliver secure unveil pledge promise launch celebrate boost transform spearhead champion visit tour plant
      hail announce fund double recruit invest win praise lead save protect reward present shake join walk congratulate
      build fight listen thank halve`),
    ...['open the'],
  ],
  phrases: [
    'keep a',
    'took office',
    '(promises|promise) (made|kept)',
    'on (patrol|the beat|our streets)',
    ...split('📸 😍'),
    '(over|the) (the|) (last|past|next) (four|three|two|five) years',
    '(since|under|from) (she|he|taking office|being elected|day one)',
    "(under|thanks to|what) (the|our|_|_ _) 's (leadership)",
    'leadership',
    'what (a|an) (year|term|record|journey|turnout)',
    'ribbon (has been|well and truly|) cut',
    '(more|record|extra) (officers|police|bobbies|number|numbers|funding|investment)',
    'victims first',
    '(crime|burglary|theft|violence|anti-social behaviour|asb|response times) (is|are|has|have|down|falls|fell|fallen)',
    '(the|a|such a|all the|real|big|huge) difference',
    'changing lives',
    '(her|his|their) (story|journey|vision|achievements|record)',
    '(meet|thank|thanks to) (the|your|our)',
    '(a|an|the) (commissioner|pcc|pfcc) (who|that)',
    '(actually|really|always) (does|delivers|listens|cares)',
    'we are lucky',
    'nobody else',
    'turn the clock back',
    '(down|up|fallen|cut) by',
    'has built',
  ],
});

/** Hopes or plans for another term. */
export const anotherTerm = words({
  name: 'another term',
  phrases: [
    "if (i'm|i am|im|she is|she's|he is|he's|they are) (re-elected|elected|returned|back in)",
    're-elect',
    '(second|another|next|third) term',
    '(four|the next four) (more|) years',
    'the next four years',
    '(the commissioner|our commissioner|commissioner|pfcc|pcc) to stay on',
  ],
});

/** Business that goes on in a pre-election period. */
export const businessAsUsual = words({
  name: 'business as usual',
  nouns: split(
    'application deadline vacancy tender emergency warning flood wildfire inquest notice turnout nominee',
  ),
  phrases: [
    '(applications|bids) (are|close|open|for)',
    '(is|are|now) open',
    '(performance pack|public notice|notice of|agenda|minutes|decision notice|register of|nominated for)',
    'independent custody',
    'keep (windows|doors|away)',
    'source:',
    'panel (meets|will meet|voted|meeting)',
    '(dies|died|death|condolences|remember)',
    '(returning officer|electoral commission|published)',
  ],
});
