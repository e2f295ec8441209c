import { signsOf } from './match';
import type { Rule } from './rule';

/**
 * Whether a rule goes by the form of an identifier and by no word beside it: numbers, plates, keys,
 * addresses. They are what our own text masks, and they speak in a draft of any language.
 */
export function isIdentifierRule({ area, looksFor }: Rule): boolean {
  const signs = Object.values(looksFor).flatMap((wanted) => signsOf(wanted));
  const isForm = signs.every((sign) => sign.kind === 'shape' && sign.masked === true);
  return area === 'work-information' && isForm;
}
