/** Only the digits of a number as written. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Card numbers: the Luhn check of ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** NHS numbers: ten digits, the last a modulus-11 check of the first nine (NHS Data Dictionary). */
export function passesModulus11(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** International bank account numbers: modulus 97 of ISO 13616. */
export function passesModulus97(account: string): boolean {
  const compact = account.replace(/\s/g, '').toUpperCase();
  const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
  let rest = 0;
  for (const character of turned) {
    for (const digit of Number.parseInt(character, 36).toString()) {
      rest = (rest * 10 + Number(digit)) % 97;
    }
  }
  return rest === 1;
}
