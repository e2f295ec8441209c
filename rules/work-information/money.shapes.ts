import { pattern } from '../engine';
import { digitsOf, passesLuhn, passesModulus97 } from './checksums';

const card = { masked: true, called: 'a card number' };
const account = { masked: true, called: 'part of a bank account' };

/** A payment card number, plain or in the groups printed on cards. */
export const cardNumber = pattern({
  name: 'card number',
  ...card,
  regex:
    /(?<![\w.,/£$€-])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|(?:2131|1800)\d{11}|3[068]\d{12}|[56]\d{11,12})(?![\w-])/g,
  accept: (number) => passesLuhn(digitsOf(number)),
});

/** An international bank account number with a valid checksum. */
export const iban = pattern({
  name: 'IBAN',
  ...account,
  regex:
    /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])/g,
  accept: passesModulus97,
});

/** Six digits in pairs, as a sort code is written. */
export const sortCode = pattern({
  name: 'sort code',
  ...account,
  regex: /(?<![\w/-])\d{2}[- ]\d{2}[- ]\d{2}(?![\w/-])|(?<![\w/-])\d{6}(?![\w/-])/g,
});

/** Seven or eight digits: an account number when it is called one. */
export const accountNumber = pattern({
  name: 'account number',
  ...account,
  regex: /(?<![\w/£$€.,-])\d{4} ?\d{3,4}(?![\w/-])(?! \d)/g,
});

/** Sixteen digits in the groups of a card, whatever the checksum: a card when it is called one. */
export const groupedCard = pattern({
  name: 'card number',
  ...card,
  regex: /(?<![\w.,/£$€-])[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])/g,
});

/** A sort code with the account number after it. */
export const sortAndAccount = pattern({
  name: 'sort code and account number',
  ...account,
  regex: /(?<![\w/-])\d{2}-\d{2}-\d{2}[ ,/]{1,3}(?:acc?(?:ount)? )?\d{8}(?![\w/-])/g,
});
