import {
  either,
  personName,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
} from '../engine';
import { othersMoney } from './acts';
import { intimate, sorry, trust, wanting } from './bad-light.words';
import {
  accountedFor,
  asView,
  denied,
  inInvitation,
  notInEarnest,
  trifling,
} from './circumstances';
import { contraband } from './crime.words';
import { award, bribe, gift, record } from './deceit.words';
import { hint, praise, softHint } from './hints.words';
import { luxury } from './money.words';
import { others, young } from './people.words';
import { roleHolder } from './role-holder.shapes';
import { saidOf } from './said-of';
import { identifiable } from './targets';
import { handle, nicknamed } from './thinly-named.shapes';
import { tradingName } from './trading-name.shapes';

/** Money, the young and weak, private life, duties, favours, and hints: what makes it grave. */
const MATTERS: readonly Sign[] = [
  ...[...othersMoney, luxury, gift, bribe, others, young, intimate, contraband],
  ...[trust, record, award, hint, softHint],
];
const NAMES: readonly Sign[] = [personName, nicknamed, roleHolder, handle, tradingName];

/** Something sorry is told of somebody named, and it touches a tender matter. */
const touchesTenderMatters = predicate('touches a tender matter', (match) =>
  match.inSentence(MATTERS),
);

const DOERS: readonly Sign[] = [...identifiable.filter((sign) => sign !== handle), tradingName];

/** A name, not only a pronoun, is in the draft or in the post it answers. */
const isNamed = predicate('named', (match) => match.inText(NAMES) || match.inContext(NAMES));

const ofFirm = predicate('of a firm', (match) => match.hit('who').sign === tradingName, ['who']);

const praised = predicate('praised', (match) => match.inText(praise));

export default rule({
  id: 'defamation/person-in-bad-light',
  title: 'Tells something discreditable of a named person, without a source',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { act: [sorry, wanting], who: DOERS },
  when: [saidOf('who', 'act', [sorry, wanting]), isNamed, touchesTenderMatters],
  unless: [
    denied,
    quotedSpeech,
    accountedFor,
    either('meant lightly', praised, notInEarnest, trifling, inInvitation),
  ],
  adjust: [
    { when: asView, to: 'ask' },
    { when: ofFirm, to: 'ask' },
  ],
  mark: ['who', 'act'],
  message: ({ who }) => `Readers could think worse of ${who} after this, and it names no source.`,
  because: 'What harms a name has to be proved. A date, a record or a link is safer.',
  suggestions: [
    replaceSentence('[This] is on record: [link]. I have asked [name] about it.', 'Give a source'),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Gwyn Parry taunts}} the kids until they cry',
      '{{Sunita Rao betrayed}} the union',
      { text: '{{Pembrey Lettings evicted}} my gran over the phone', level: 'ask' },
      { text: 'I think {{Gwyn Parry exploited}} the lads', level: 'ask' },
    ],
    allow: [
      { text: 'Gwyn Parry never taunts the kids', because: 'negated' },
      { text: '“Gwyn Parry taunts the kids”, they sang', because: 'quoted speech' },
      {
        text: 'Gwyn Parry dodged two complaints, the ombudsman found',
        because: 'on record or taken back',
      },
      { text: 'Gwyn Parry taunts the kids like a hero, thanks Gwyn', because: 'meant lightly' },
      { text: 'The kids taunted Gwyn Parry', because: 'act is said of who' },
      { text: 'Gwyn Parry taunts the wind', because: 'touches a tender matter' },
      { text: 'My neighbour taunts the kids', because: 'named' },
    ],
  },
});
