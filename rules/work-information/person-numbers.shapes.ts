import { pattern } from '../engine';

const masked = { masked: true, called: 'a number of a passport, licence or the like' };

/** Prefixes that HMRC does not issue are left out; there is no checksum. */
export const nationalInsuranceNumber = pattern({
  name: 'National Insurance number',
  masked: true,
  called: 'a National Insurance number',
  regex:
    /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/gi,
});

/** Ten digits, alone or as 3-3-4; whether they check out is for the rule to ask. */
export const tenDigits = pattern({
  name: 'number of ten digits',
  masked: true,
  called: 'an NHS number',
  regex: /(?<![\w+.,£$€-])(?<!\d )[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?![\w-])(?! \d)/g,
});

/** Five letters of the surname, birth date and month, initials and check characters (DVLA). */
export const drivingLicenceNumber = pattern({
  name: 'driving licence number',
  ...masked,
  regex:
    /(?<![A-Za-z0-9])[A-Z][A-Z9]{4} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9][A-Z0-9]{3}(?![A-Za-z0-9])/g,
});

/** What stands on an identity document: no fixed form, so the document must be named beside it. */
export const documentNumber = pattern({
  name: 'document number',
  ...masked,
  regex: /(?<![\w/£$€.])[A-Za-z]{0,5}\d{6,16}[A-Za-z]{0,5}(?![\w/])/g,
});

/** A United States social security number as it is written there. */
export const socialSecurityNumber = pattern({
  name: 'social security number',
  ...masked,
  regex: /(?<![\w-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{4}(?![\w-])/g,
});

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Day, month and year, in figures or with the month in letters. */
export const fullDate = pattern({
  name: 'full date',
  masked: true,
  called: 'the date marked',
  regex: new RegExp(
    `(?<![\\w/.-])\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|(?:st|nd|rd|th)?(?: of)? (?:${MONTH}),? )(?:19|20)?\\d{2}(?![\\w/-])`,
    'gi',
  ),
});
