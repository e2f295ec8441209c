import {
  near,
  negated,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  sport,
} from '../engine';
import { corrected, inFiction, inHistory, onPublicRecord, trifling } from './circumstances';
import { othersMoney, privateGood, spending } from './favours.words';
import { hint, softHint, winking } from './insinuation.words';
import { business, identifiable } from './targets';

/** The money moves, or the writer hints that it did. */
const moneyMoves = predicate(
  'money moves',
  (match) => match.inSentence(spending) || match.inText([hint, softHint, winking]),
);

export default rule({
  id: 'defamation/money-misused',
  title: 'Says that an identifiable person spent money of others on private things',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { money: othersMoney, good: privateGood, who: [...identifiable, ...business] },
  when: [near('money', 'good', 18), near('money', 'who', 22), moneyMoves],
  unless: [negated, onPublicRecord, corrected, trifling, sport, inFiction, inHistory],
  adjust: [{ when: question, to: 'ask' }],
  mark: ['money', 'good'],
  message: ({ who, money }) =>
    `This could be read as saying that ${who} misused money that belongs to others (“${money}”).`,
  because: 'Where money went can be looked up in accounts. A claim without them is hard to prove.',
  endorsing: { message: 'This agrees with a post that says someone misused money.' },
  suggestions: [
    replaceSentence(
      'The accounts are on the Charity Commission site: [link].',
      'Link to the accounts',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Gwyn Parry spent the {{donations on a cruise}}',
      { text: 'Did Gwyn Parry pay for his {{holiday with the club money}}?', level: 'ask' },
    ],
    allow: [
      { text: 'Gwyn Parry never spent the donations on a holiday', because: 'negated' },
      {
        text: 'The tribunal heard that Gwyn Parry spent the takings on a cruise',
        because: 'on public record',
      },
      {
        text: 'Gwyn Parry spent the donations on a cruise, they said. It is untrue.',
        because: 'corrects or discourages',
      },
      { text: 'Zofia spent the float on a cruise for the cat', because: 'trifling' },
      { text: 'Gwyn Parry won the pub quiz and spent the takings on booze', because: 'sport' },
      { text: 'In the novel Marcus spent the church fund on a yacht', because: 'fiction' },
      { text: 'In 1790 Mr Pugh spent the church money on horses', because: 'history' },
      { text: 'Gwyn Parry counts the donations for the holiday club', because: 'money moves' },
      { text: 'Gwyn Parry spent his wages on a cruise', because: 'unseen' },
    ],
  },
});
