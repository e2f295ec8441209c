import { precededBy, words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Money that belongs to others. */
export const othersMoney = words({
  name: 'money of others',
  phrases: [
    'your (fiver|tenner|donation|donations|pound|quid|money|pounds)',
    'every (penny|pound|fiver|tenner)',
    'the charity',
    '(donations|donation|collection|proceeds|takings|kitty|float|petty cash|funds|grant|grants|expenses|deposits|fundraiser|gofundme|sponsorship)',
    "(charity|charity's|raffle|pta|pta's|school|club|club's|church|fund|funeral|wedding|regatta|gala|fete|public|taxpayers|taxpayers'|taxpayer's|taxpayer|our|your|people's|parents'|residents'|members'|patients'|council|lottery|relief|appeal|memorial|hospice|food bank|pension) (money|cash|fund|funds|account|card|credit card|pot|tin|box|savings)",
    "(mum's|nan's|dad's|grandad's|her mother's|his mother's|patients'|old lady's|client's|clients') (savings|pension|money|account|cash|card)",
  ],
});

/** What it is said to have gone on. */
export const privateGood = words({
  name: 'private good',
  phrases: [
    '(holiday|holidays|cruise|tenerife|marbella|magaluf|benidorm|dubai|vegas|ibiza|maldives|lanzarote|majorca|florida|disney|kitchen|extension|conservatory|villa|yacht|boat|hot tub|new car|range rover|merc|jag|bmw|wedding|casino|bookies|horses|gambling|slots|spa|designer|handbags|rolex|booze|drinking|facelift|botox|boob job|caravan|jacuzzi|tan|divorce|mortgage|rent)',
    '(own|personal|private) (account|pocket|pockets|use|bank|expenses|bills)',
    '(himself|herself|themselves|his wife|her husband|his girlfriend|her boyfriend|his family|her family|his own|her own|their own)',
  ],
});

/** Ways of moving it. */
export const spending = words({
  name: 'spending',
  verbs:
    'spend blow use pay fund buy gamble drink divert pocket fritter splash transfer move put treat book furnish'.split(
      ' ',
    ),
  phrases: [
    '(went|goes|gone|going|disappeared|vanished) (on|into|straight into|towards|up|to)',
    '(paid|pays|paying) for',
    'courtesy of',
    'out of',
    'at (our|the|your|taxpayers) expense',
  ],
});

/** What a public body or a club hands out. */
export const award = words({
  name: 'award',
  nouns:
    'contract tender licence job post grant application lease allotment promotion appointment commission deal bid allocation'.split(
      ' ',
    ),
  phrases: [
    'planning (permission|consent|application|committee)',
    '(the|that) (work|land|site|plot|green light|nod|go-ahead)',
    '(waved|nodded|rushed|sailed) through',
    'went to',
  ],
});

/** Private ties that ought to keep somebody out of the decision: `her own brother`, `Pugh's cousin`. */
export const tie = words({
  name: 'private tie',
  sensed: [
    {
      nouns: list(`
        mate pal brother brother-in-law sister sister-in-law cousin son son-in-law daughter nephew niece wife husband
        girlfriend boyfriend lover bro relative relation sibling dad mum uncle aunt godson landlord donor friend crony missus fiancé fiancée
      `),
      phrases: [
        '(golf|golfing|drinking|business|tennis|bridge) (buddy|partner|pal|mate|mates)',
        'best man',
        'old boss',
      ],
      sense: (at) =>
        precededBy(at, 'his', 'her', 'their', 'own', "'s", 'whose', 'old', 'best', 'a', 'the'),
    },
  ],
  phrases: [
    '(plays|play|played) golf with',
    'old boys (club|network)',
    '(same|shares a|share a) surname',
    '(in|of) the (same|) family',
    'keeping it in the family',
    'in-laws',
    '(related|married|engaged) to',
  ],
});

/** The proper way: said before the vote, and written down. */
export const declared = words({
  name: 'interest declared',
  phrases: [
    '(declared|declares|declaring|declaration|recused|abstained|register of interests)',
    '(left|leaves) the (room|meeting|chamber)',
    'took no part',
  ],
});
