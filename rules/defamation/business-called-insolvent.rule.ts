import { both, either, near, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { insolvency, insolventNoun } from './business.words';
import { accountedFor, denied, notInEarnest } from './circumstances';
import { saidOf } from './said-of';
import { business, identifiable } from './targets';

/** Of a firm it is enough that its name is near. */
const said = either(
  'claim is said of who',
  saidOf('who', 'claim', [insolvency]),
  both(
    'firm near',
    predicate('a firm', (match) => business.includes(match.hit('who').sign), ['who']),
    near('claim', 'who', 9),
  ),
);

export default rule({
  id: 'defamation/business-called-insolvent',
  title: 'Says that a named business or person cannot pay',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1(2)'],
  contact: 'legal',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: {
    claim: [insolventNoun, insolvency],
    who: [...business, ...identifiable],
  },
  when: [said],
  unless: [denied, accountedFor, notInEarnest],
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
      'Get your deposit back, {{Tollgate Tyres can’t pay the rent}}',
      '{{Sunita Rao is bankrupt}}',
    ],
    allow: [
      { text: 'Pembrey Roofing has never been insolvent', because: 'negated' },
      {
        text: 'Companies House shows that Pembrey Roofing went into liquidation on 2 May',
        because: 'on record or taken back',
      },
      {
        text: 'Pembrey Roofing is going bust, says the page. It is untrue',
        because: 'on record or taken back',
      },
      {
        text: 'Tudor Garage went bust at darts in the second leg',
        because: 'play, fiction or history',
      },
      { text: 'In the sitcom, Pugh Motors is going bust', because: 'play, fiction or history' },
      { text: 'In 1901 Pugh Bakery went bankrupt', because: 'play, fiction or history' },
      {
        text: 'Sunita Rao told us the club is bankrupt',
        because: 'claim is said of who',
      },
      { text: 'The hand dryer at the pool is bust', because: 'unseen' },
    ],
  },
});
