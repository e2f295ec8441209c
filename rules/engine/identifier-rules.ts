import { signsOf } from './match';
import type { Rule } from './rule';

/**
 * Whether a rule goes by the form of what it finds and by no word beside it: numbers, plates, keys,
 * addresses. These speak in a draft of any language.
 */
export function isIdentifierRule({ area, looksFor }: Rule): boolean {
  const signs = Object.values(looksFor).flatMap((wanted) => signsOf(wanted));
  return area === 'work-information' && signs.every(({ kind }) => kind === 'shape');
}
