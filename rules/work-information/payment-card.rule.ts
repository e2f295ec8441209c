import { remove, replace, rule } from '../engine';
import { cardNumber } from './money.shapes';

export default rule({
  id: 'work-information/payment-card',
  title: 'Contains the number of a payment card',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { number: cardNumber },
  mark: 'number',
  message: 'The number marked looks like the number of a payment card.',
  because: 'Anyone who reads it could try to pay with it.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'The purchasing card is {{4111 1123 0045 6788}}',
      { text: 'lost my card, {{371234567890120}}, help', mode: 'personal' },
    ],
    allow: [
      { text: 'Parcel 4111 1123 0045 6789 has arrived', because: 'unseen' },
      { text: 'The card ending 6788 was found', because: 'unseen' },
    ],
  },
});
