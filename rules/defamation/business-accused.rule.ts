import {
  either,
  type Hit,
  hitPredicate,
  type Match,
  negated,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  sport,
} from '../engine';
import { cheatingDeed, cheatingNoun, danger } from './business.words';
import {
  asView,
  corrected,
  inFiction,
  inHistory,
  officiallyReported,
  onPublicRecord,
} from './circumstances';
import { saidOf } from './said-of';
import { business } from './targets';

const HAVING = new Set(
  'had has have got gave gives serves served sells sold keeps kept with'.split(' '),
);
const FOUND_AT = new Set(['at', 'in', 'from', 'by', 'inside', 'behind']);
const IT = new Set(['it', 'this', 'that', 'they', 'these', 'total', 'absolute', 'what']);
const LINKED = new Set(['is', "'s", 'are', 'was', 'a', 'scam', 'is such']);
const OWN = new Set('i we us my our'.split(' '));
const said = either(
  'said of who',
  saidOf('who', 'claim', [cheatingDeed]),
  saidOf('who', 'claim', [cheatingDeed, danger]),
);

/** Said of the business, or of what is found there: `rats in the kitchen at Tollgate Kebabs`. */
const concerns = predicate(
  'claim concerns who',
  (match) => {
    const [claim, who] = [match.hit('claim'), match.hit('who')];
    if (match.sentenceOf(who) !== match.sentence) return isItsScam(match, claim, who);
    if (said.holds(match)) return true;
    if (claim.sign !== danger || Math.abs(claim.first - who.first) > 10) return false;
    if (who.first > claim.first) return FOUND_AT.has(match.wordsBefore(who, 1)[0] ?? '');
    return match.wordsAfter(who, 2).some((word) => HAVING.has(word));
  },
  ['claim', 'who'],
);

/** `It's a scam`, with the name in the sentence before or after. */
function isItsScam(match: Match, claim: Hit, who: Hit): boolean {
  if (Math.abs(match.sentenceOf(who).index - match.sentence.index) > 1) return false;
  const before = match.wordsBefore(claim, 6).toReversed();
  return claim.sign === cheatingNoun && IT.has(before[0] ?? '') && LINKED.has(before[1] ?? '');
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
  looksFor: { claim: [cheatingNoun, cheatingDeed, danger], who: business },
  when: [concerns],
  unless: [negated, onPublicRecord, officiallyReported, corrected, sport, inFiction, inHistory],
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
      'It is {{a scam. Pembrey Roofing}} took six deposits this week',
      'Saw {{rats in the kitchen at Tollgate Kebabs}}',
      { text: '{{Tollgate Kebabs gave us food poisoning}} on Friday', level: 'reword' },
      { text: 'So is {{Pembrey Roofing a scam}}?', level: 'ask' },
      { text: 'It seems to me {{Pembrey Roofing is bogus}}', level: 'ask' },
    ],
    allow: [
      { text: 'Pembrey Roofing is not a scam', because: 'negated' },
      {
        text: 'Tollgate Kebabs had mice, the tribunal heard in May',
        because: 'on public record',
      },
      {
        text: 'Detectives believe Pembrey Roofing is a front for money laundering',
        because: 'officially reported',
      },
      {
        text: 'The post that Tollgate Kebabs is infested is untrue',
        because: 'corrects or discourages',
      },
      { text: 'Pembrey Motors robbed us of the darts trophy', because: 'sport' },
      {
        text: 'The laundry in the novel, Sudsworth Laundry, is a front for spies',
        because: 'fiction',
      },
      { text: 'In 1890 Pugh Bakery was infested', because: 'history' },
      { text: 'Pembrey Pest Control caught the rats', because: 'claim concerns who' },
    ],
  },
});
