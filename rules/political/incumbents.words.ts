import { listed, words } from '../engine';

/** Deeds told to an incumbent's credit, and appearances that show an incumbent to advantage. */
export const achievements = words({
  name: 'achievement or appearance',
  verbs: [
    ...listed(`deliver secure unveil pledge promise launch celebrate boost transform spearhead champion visit tour plant
      hail announce fund double recruit invest win praise lead save protect reward present shake join walk congratulate
      build fight listen thank halve slash restore rebuild`),
    ...['open the'],
  ],
  phrases: [
    'on (patrol|the beat|our streets)',
    ...listed('📸 😍'),
    'leadership',
    '(success|win|result|victory|boost|triumph|milestone) for',
    'thanks to (her|him)',
    '(promise|promises|pledge|pledges) (made|kept|delivered)',
    '(what|all) (she|he|the commissioner) (has|have) (achieved|done|delivered|built|secured)',
    '(more|extra) (officers|police|bobbies)',
    '(crime|burglary|violence|anti-social behaviour|response times) (is|are|has|have)',
    '(the|a|real|big) difference',
    'changing lives',
    '(meet|thank|thanks to) (the|your|our)',
    '(a|an|the) (commissioner|pfcc) (who|that)',
    'we are lucky',
    '(down|up) by',
    'has built',
    'on (her|his|their|my|our) watch',
  ],
});

/** Hopes or plans for another term. */
export const anotherTerm = words({
  name: 'another term',
  phrases: [
    "if (i'm|im|she's|he's) re-elected",
    're-elect',
    'second term',
    '(four more|another four|the next four) years',
  ],
});

/** Business that goes on in a pre-election period. */
export const businessAsUsual = words({
  name: 'business as usual',
  nouns: listed(
    'application deadline vacancy tender emergency warning flood wildfire inquest notice turnout nominee',
  ),
  phrases: [
    '(applications|bids) (are|open|for)',
    '(is|are|now) open',
    '(performance pack|public notice|notice of|agenda|minutes|decision notice|nominated for)',
    'source:',
    'panel (meets|voted|meeting)',
    '(dies|died|death|condolences|remember)',
    '(returning officer|electoral commission|published)',
  ],
});

/** What an office-holder goes on doing by law or as routine, in a pre-election period too. */
export const officialDuties = words({
  name: 'official duty',
  verbs: listed(
    'approve sign decide attend chair publish respond write ask consult appoint consider receive agree set hold',
  ),
  nouns: listed('decision report budget precept office surgery election nomination'),
  phrases: ['(the|a|this|panel|board|committee|public|next) meeting'],
});
