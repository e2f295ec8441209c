import { near, negated, question, removeSentence, replaceSentence, rule, sport } from '../engine';
import {
  corrected,
  inFiction,
  inHistory,
  officiallyReported,
  onPublicRecord,
  trifling,
} from './circumstances';
import { business, identifiable } from './targets';
import { nothingForIt, paidOver } from './took-money.words';

export default rule({
  id: 'defamation/took-money-and-vanished',
  title: 'Says that somebody took money and gave nothing for it',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { nothing: nothingForIt, paid: paidOver, who: [...identifiable, ...business] },
  when: [near('nothing', 'paid', 20), near('nothing', 'who', 25)],
  unless: [
    negated.of('paid'),
    officiallyReported,
    onPublicRecord,
    corrected,
    trifling,
    sport,
    inFiction,
    inHistory,
  ],
  adjust: [{ when: question, to: 'ask' }],
  mark: 'nothing',
  message: ({ who }) => `This could be read as saying that ${who} took money dishonestly.`,
  because: 'There may be a reason you do not know. Trading Standards can look into it.',
  endorsing: { message: 'This agrees with a post that says someone took money dishonestly.' },
  suggestions: [
    replaceSentence(
      'If a trader has let you down, call Citizens Advice on 0808 223 1133.',
      'Point to advice instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Paid Kev Marlowe £900 for a shed in June. He has {{blocked us}} all',
      'Pembrey Holidays took eleven deposits for a villa that {{does not exist}}',
    ],
    allow: [
      {
        text: 'We have not paid Kev Marlowe, so never mind that he never turned up',
        because: 'negated',
      },
      {
        text: 'Detectives believe Kev Marlowe took deposits and vanished',
        because: 'officially reported',
      },
      {
        text: 'Kev Marlowe took deposits and vanished. He was fined on Monday at Mold Magistrates’ Court.',
        because: 'on public record',
      },
      {
        text: 'Kev Marlowe took deposits and vanished, they said. It is untrue.',
        because: 'corrects or discourages',
      },
      { text: 'Paid Zofia a deposit of two biscuits and she vanished', because: 'trifling' },
      {
        text: 'Paid for tickets and Rhys Tudor never turned up before half-time',
        because: 'sport',
      },
      {
        text: 'In this series Marcus takes deposits and vanishes. He has vanished again.',
        because: 'fiction',
      },
      { text: 'In 1890 Josh Pugh took deposits and vanished', because: 'history' },
      { text: 'Paid Kev Marlowe £900 for a shed and it is lovely', because: 'unseen' },
    ],
  },
});
