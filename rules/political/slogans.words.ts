import { followedBy, listed, words } from '../engine';

const PARTY =
  'tory|tories|labour|starmer|keir|badenoch|kemi|farage|reform|snp|plaid|davey|polanski|swinney|greens|green|lib dem|lib dems|conservatives';

/** Campaign slogans and hashtags that belong to one side, also in irony. */
export const slogans = words({
  name: 'campaign slogan',
  phrases: [
    ...listed('jc4pm gtto ftt fbpe starmergeddon'),
    'get brexit done',
    'for the many (not the few|, not the few)',
    `never (${PARTY}|trust a tory)`,
    `get the (${PARTY}) out`,
    `(${PARTY}) out`,
    'oh jeremy corbyn',
    'never kissed a tory',
    'tory (scum|sleaze|austerity|cuts|lies|chaos|corruption|vermin|brexit)',
    '(two-tier|free-gear) keir',
    'kid starver',
    'red tories',
    '(red|blue|teal) (wave|tsunami)',
    'make (britain|england|wales|scotland|essex) great again',
    'reform will fix it',
    `(${PARTY}) (doorstep|gain|surge|landslide|fightback|winning here)`,
    `(both|two|1|2) votes (${PARTY})`,
    'believe in blue',
    '(broken britain|britain is broken)',
    'stop the boats',
    '(take|get) our country back',
  ],
  sensed: [
    {
      phrases: ['(britain|england|wales|scotland) needs reform'],
      sense: (at) => !followedBy(at, 'of', 'in', 'to'),
    },
  ],
});

/** Slogans that say the same of much else: only with a vote near. */
export const everydaySlogans = words({
  name: 'words of a campaign',
  phrases: ['time for (a|) change', 'take back control', ...listed('🌹 🔶 🌳')],
});
