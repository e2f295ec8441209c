import { negated, quoted, removeSentence, rule } from '../engine';
import { promotion } from './promotion.words';

export default rule({
  id: 'work-information/goods-promoted',
  title: 'Promotes goods or a business from an office account',
  clause: 'conduct.account',
  contact: 'communications',
  level: { work: 'reword', personal: 'none' },
  scope: 'sentence',
  looksFor: { promotion },
  unless: [negated, quoted],
  mark: 'promotion',
  message: ({ promotion: said }) => `“${said}” could be read as advertising for a business.`,
  because: 'An office account speaks for the public body and endorses nothing that is sold.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'New boots for the horses, {{use my discount code}} for ten per cent off',
      'Our mugs are from Brackley Pottery, {{affiliate link}} below',
    ],
    allow: [
      { text: 'Never use my discount code', because: 'negated' },
      {
        text: 'The scam says “use my referral link” and asks for your bank card',
        because: 'quoted',
      },
      { text: 'Use my discount code', mode: 'personal', because: 'level' },
      { text: 'Shop local this weekend, the market is open until four', because: 'unseen' },
    ],
  },
});
