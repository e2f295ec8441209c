import { negated, removeSentence, replaceSentence, rule, sport } from '../engine';
import { insolvency, insolventNoun } from './business.words';
import { corrected, inFiction, inHistory, onPublicRecord } from './circumstances';
import { saidOf } from './said-of';
import { business, identifiable } from './targets';

export default rule({
  id: 'defamation/business-called-insolvent',
  title: 'Says that a named business or person cannot pay',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1(2)'],
  contact: 'legal',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { claim: [insolventNoun, insolvency], who: [...business, ...identifiable] },
  when: [saidOf('who', 'claim', [insolvency])],
  unless: [negated, onPublicRecord, corrected, sport, inFiction, inHistory],
  mark: ['who', 'claim'],
  message: ({ who }) => `This could be read as saying that ${who} is running out of money.`,
  because: 'Such talk can bring a firm down. Notices of insolvency are public: link to one.',
  endorsing: { message: 'This agrees with a post that says someone cannot pay.' },
  suggestions: [
    replaceSentence(
      'Check a firm’s filings at Companies House before you pay a deposit.',
      'Point to the register',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Pembrey Roofing is going bust}}',
      'Get your deposit back, {{Tollgate Tyres can’t pay the}} rent',
      '{{Sunita Rao is bankrupt}}',
    ],
    allow: [
      { text: 'Pembrey Roofing has never been insolvent', because: 'negated' },
      {
        text: 'Companies House shows that Pembrey Roofing went into liquidation on 2 May',
        because: 'on public record',
      },
      {
        text: 'Pembrey Roofing is going bust, says the page. It is untrue',
        because: 'corrects or discourages',
      },
      { text: 'Tudor Garage went bust at darts in the second leg', because: 'sport' },
      { text: 'In the sitcom, Pugh Motors is going bust', because: 'fiction' },
      { text: 'In 1901 Pugh Bakery went bankrupt', because: 'history' },
      { text: 'The hand dryer at the pool is bust', because: 'unseen' },
    ],
  },
});
