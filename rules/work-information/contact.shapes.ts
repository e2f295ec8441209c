import { pattern, shape } from '../engine';

/** United Kingdom mobile numbers, with or without the country code. */
export const mobileNumber = pattern({
  name: 'mobile number',
  masked: true,
  called: 'the number marked',
  regex: /(?<![\w+.])(?:\+44 ?(?:\(0\) ?)?|0044 ?|0)7(?:[ -]?\d){9}(?![\w])/g,
});

/** A run of digits that can be dialled; it must be called a telephone number nearby. */
export const diallable = pattern({
  name: 'telephone number',
  masked: true,
  called: 'the number marked',
  regex:
    /(?<![\w+.,/£$€-])(?:\+\d{1,3}[ -]?)?(?:\(\d{1,5}\)[ -]?)?\d{2,5}(?:[ .-]\d{2,7}){1,4}(?![\w/])(?![.,]\d)/g,
  accept: (number) => isDiallable(number),
});

/** Freephone, national-rate and short codes are published numbers. */
function isDiallable(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return (
    digits.length > 6 && digits.length < 14 && !/^(?:0800|0808|03|084|087|111|116)/.test(digits)
  );
}

/** Mailboxes of an office and not of a person. */
const MAILBOX =
  /^(?:info|contact|hello|enquir|inquir|press|media|news|events?|bookings?|office|admin|team|support|volunteer|communit|comms|customer|help|sales|jobs|recruit|careers|reception|mail|email|post|fundrais|donat|charity|membership|secretary|clerk|council|consult|feedback|complaint|licen[cs]ing|planning|editor|shop|training|appeal|witness|incident|crime|police|noreply|no-reply|tickets?|club|library|museum|school|parish|safeguarding|dpo|foi|data)/i;

const PUBLIC_BODY =
  /(?:\.gov\.uk|\.police\.uk|\.nhs\.uk|\.mod\.uk|\.parliament\.uk|@parliament\.uk|\.gov\.(?:wales|scot)|nhs\.net|\.llyw\.cymru|@met\.police\.uk)$/i;

/** An e-mail address that looks like one person's. */
export const personalEmail = shape({
  name: 'e-mail address',
  reach: 'passage',
  gate: (plain) => plain.includes('@'),
  masked: true,
  called: 'the address marked',
  find: ({ tokens, text }) =>
    tokens
      .filter(({ kind, start, end }) => {
        if (kind !== 'email') return false;
        const address = text.slice(start, end);
        return !MAILBOX.test(address) && !PUBLIC_BODY.test(address);
      })
      .map(({ start, end }) => ({ start, end })),
});

/** An internet address of four numbers; loopback and wildcard addresses stand for nobody. */
export const internetAddress = pattern({
  name: 'internet address',
  masked: true,
  called: 'the address marked',
  regex: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g,
  accept: (address) => {
    const parts = address.split('.').map(Number);
    return parts.every((part) => part < 256) && !/^(?:0|127|255)\.|^\d\.\d\.\d\.\d$/.test(address);
  },
});

/** The longer, newer form: eight groups of hexadecimal digits. */
export const longInternetAddress = pattern({
  name: 'internet address (version 6)',
  masked: true,
  called: 'the address marked',
  regex: /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi,
});
