import {
  either,
  type Hit,
  hitPredicate,
  type Match,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
} from '../engine';
import { cheatingAct, crimeAct, dangerAct, deceitAct } from './acts';
import { cheatingVerb, danger, scam } from './business.words';
import { accountedFor, asView, denied, notInEarnest } from './circumstances';
import { crimeVerb, criminalNoun } from './crime.words';
import { deceitVerb, dishonestNoun } from './deceit.words';
import { prejudiceDeed } from './prejudice.words';
import { saidOf } from './said-of';
import { business } from './targets';

const DEEDS: readonly Sign[] = [
  ...[cheatingVerb, cheatingAct, deceitVerb, deceitAct],
  ...[crimeVerb, crimeAct, prejudiceDeed],
];
const DANGERS: readonly Sign[] = [danger, dangerAct];
const REMEDIES = new Set('pest safety cleaning fire health control food'.split(' '));
const IT = new Set(['it', 'this', 'that', 'they', 'these', 'total', 'absolute', 'what']);
const LINKED = new Set(['is', "'s", 'are', 'was', 'a', 'scam', 'is such']);
const OWN = new Set('i we us my our'.split(' '));
const said = either(
  'said of who',
  saidOf('who', 'claim', DEEDS),
  saidOf('who', 'claim', [...DEEDS, ...DANGERS]),
);

/** Said of the business; a danger only has to be near: `rats in the kitchen at Tollgate Kebabs`. */
const concerns = predicate(
  'claim concerns who',
  (match) => {
    const [claim, who] = [match.hit('claim'), match.hit('who')];
    if (said.holds(match) || isItsScam(match, claim, who)) return true;
    const gap = Math.max(claim.first - who.last, who.first - claim.last) - 1;
    const apart = Math.abs(match.sentenceOf(claim).index - match.sentenceOf(who).index);
    return DANGERS.includes(claim.sign) && gap <= 12 && apart < 2 && !isRemedy(match, who);
  },
  ['claim', 'who'],
);

/** Those who deal with dangers: `Pugh Pest Control`, `Mold Fire Safety`. */
function isRemedy(match: Match, who: Hit): boolean {
  return match.source.tokens.slice(who.first, who.last + 2).some(({ norm }) => REMEDIES.has(norm));
}

/** `It's a scam`, with the name in the sentence before or after. */
function isItsScam(match: Match, claim: Hit, who: Hit): boolean {
  if (Math.abs(match.sentenceOf(who).index - match.sentence.index) > 1) return false;
  const before = match.wordsBefore(claim, 6).toReversed();
  return claim.sign === scam && IT.has(before[0] ?? '') && LINKED.has(before[1] ?? '');
}

/** The writer tells what happened to him or her, which is the fair way to complain. */
const ownExperience = hitPredicate('own experience', (hit, match) =>
  [...match.wordsBefore(hit, 8), ...match.wordsAfter(hit, 8)].some((word) => OWN.has(word)),
);

export default rule({
  id: 'defamation/business-accused',
  title: 'Says that a named business cheats or endangers its customers',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1(2)'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { claim: [scam, criminalNoun, dishonestNoun, ...DEEDS, ...DANGERS], who: business },
  when: [concerns],
  unless: [denied, accountedFor, notInEarnest],
  adjust: [
    { when: ownExperience, to: 'reword' },
    { when: question, to: 'ask' },
    { when: asView, to: 'ask' },
  ],
  mark: ['who', 'claim'],
  message: ({ who, claim }) =>
    `This could be read as saying that ${who} cheats or endangers people (“${claim}”).`,
  because: 'A business can sue over serious loss. What happened to you, with dates, is safer.',
  endorsing: { message: 'This agrees with a post that accuses a business.' },
  suggestions: [
    replaceSentence(
      'On [date] I paid [sum] for [work]. It was not finished, and I have asked for a refund.',
      'Say what happened to you',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Tollgate Kebabs is a front for}} a gang',
      '{{Pembrey Roofing rip people off}} every winter',
      'It is a {{scam. Pembrey Roofing}} took six deposits this week',
      'Saw {{rats in the kitchen at Tollgate Kebabs}}',
      { text: '{{Tollgate Kebabs gave us food poisoning}} on Friday', level: 'reword' },
      { text: 'So is {{Pembrey Roofing a scam}}?', level: 'ask' },
      { text: 'It seems to me {{Pembrey Roofing is bogus}}', level: 'ask' },
    ],
    allow: [
      { text: 'Pembrey Roofing is not a scam', because: 'negated' },
      {
        text: 'Tollgate Kebabs had mice, the tribunal heard in May',
        because: 'on record or taken back',
      },
      {
        text: 'Detectives believe Pembrey Roofing is a front for money laundering',
        because: 'on record or taken back',
      },
      {
        text: 'The post that Tollgate Kebabs is infested is untrue',
        because: 'on record or taken back',
      },
      { text: 'Pembrey Motors robbed us of the darts trophy', because: 'play, fiction or history' },
      {
        text: 'The laundry in the novel, Sudsworth Laundry, is a front for spies',
        because: 'play, fiction or history',
      },
      { text: 'In 1890 Pugh Bakery was infested', because: 'play, fiction or history' },
      { text: 'Pembrey Pest Control caught the rats', because: 'claim concerns who' },
    ],
  },
});
