import { predicate, remove, replace, rule, type Sign, textOf, type WordClass } from '../engine';
import { digitsOf, passesModulus11 } from './checksums';
import { bankWords, cardWords, identityDocuments, nhsWords } from './identifiers.words';
import {
  accountNumber,
  cardNumber,
  groupedCard,
  iban,
  sortAndAccount,
  sortCode,
} from './money.shapes';
import {
  documentNumber,
  drivingLicenceNumber,
  nationalInsuranceNumber,
  socialSecurityNumber,
  tenDigits,
} from './person-numbers.shapes';
import { isNear } from './said-nearby';

/** Mere digits are an identifier when it is named beside them: by what, and within how many tokens. */
const NAMED_BY: ReadonlyMap<Sign, readonly [WordClass, number]> = new Map<
  Sign,
  readonly [WordClass, number]
>([
  [tenDigits, [nhsWords, 4]],
  [documentNumber, [identityDocuments, 10]],
  [socialSecurityNumber, [identityDocuments, 4]],
  [accountNumber, [bankWords, 3]],
  [sortCode, [bankWords, 3]],
  [groupedCard, [cardWords, 8]],
]);

const known = predicate('known by form, checksum or name', (match) => {
  const { anchor } = match;
  const written = textOf(anchor);
  // `943 476 5919`: the grouping used on letters and cards of the NHS.
  if (/^\d{3} \d{3} \d{4}$/.test(written) && passesModulus11(digitsOf(written))) return true;
  const named = NAMED_BY.get(anchor.sign);
  return named === undefined || isNear(match, anchor, ...named);
});

export default rule({
  id: 'work-information/personal-number',
  title: 'Contains a number that stands for one person or account',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    number: [
      nationalInsuranceNumber,
      cardNumber,
      iban,
      sortAndAccount,
      drivingLicenceNumber,
      ...NAMED_BY.keys(),
    ],
  },
  when: [known],
  mark: 'number',
  message: ({ number }) => `The words marked look like ${number}.`,
  because: 'It identifies one person and lets others pose as them or pay with it.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Her NI number is {{AB 12 34 56 C}}',
      'Payroll ref {{ce123456d}}, thanks',
      'Mrs Achebe, NHS no {{9991234828}}, is booked in for Tuesday',
      { text: 'dad’s letter has {{999 417 3065}} on it, what do I do', mode: 'personal' },
      'Found in the car park: licence {{OKAFO 807151 N99AB}}, come and collect it',
      { text: 'his passport number is {{123456789}} if that helps', mode: 'personal' },
      'The purchasing card is {{4111 1123 0045 6788}}',
      'The refund goes to {{GB64 WEST 1234 5612 3409 87}} today',
      { text: 'sort code is {{00-11-22}} if you want to chip in', mode: 'personal' },
      'Payee Mr Adeyemi, account number {{00112233}}',
      { text: 'pay him on {{00-11-22 00112233}} and not a penny more', mode: 'personal' },
    ],
    allow: [
      { text: 'We counted 4471230912 grains of rice', because: 'known by form, checksum or name' },
      { text: 'Ticket 221 300 4515 won the hamper', because: 'known by form, checksum or name' },
      { text: 'The model number is 12345678', because: 'known by form, checksum or name' },
      { text: 'Minutes of 01-02-03 are online', because: 'known by form, checksum or name' },
      { text: 'A number looks like QQ 12 34 56 C', because: 'known by form, checksum or name' },
      { text: 'Passport renewals took 10 weeks in 2023', because: 'unseen' },
      { text: 'The card ending 6788 was found', because: 'unseen' },
    ],
  },
});
