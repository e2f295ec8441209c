import { either, predicate, remove, replace, rule } from '../engine';
import { bankWords } from './identifiers.words';
import { accountNumber, iban, sortCode } from './money.shapes';
import { saidNearby } from './said-nearby';

const checked = predicate('checksum holds', (match) => match.hit('number').sign === iban, [
  'number',
]);

export default rule({
  id: 'work-information/bank-details',
  title: 'Gives a bank account',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { number: [iban, accountNumber, sortCode] },
  when: [
    either(
      'is an account by checksum or by name',
      checked,
      saidNearby('account named beside it', 'number', bankWords, 3),
    ),
  ],
  mark: 'number',
  message: 'The number marked looks like part of a bank account.',
  because: 'Account details in public invite fraud against their owner.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'The refund goes to {{GB64 WEST 1234 5612 3409 87}} today',
      { text: 'sort code is {{00-11-22}} if you want to chip in', mode: 'personal' },
      'Payee Mr Adeyemi, account number {{00112233}}',
    ],
    allow: [
      { text: 'The model number is 12345678', because: 'is an account by checksum or by name' },
      { text: 'Minutes of 01-02-03 are online', because: 'is an account by checksum or by name' },
      { text: 'Our account has 12,000 followers', because: 'unseen' },
    ],
  },
});
