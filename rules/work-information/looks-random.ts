const PLACEHOLDER =
  /x{5,}|\*{3,}|\.{3,}|([A-Za-z0-9])\1{5,}|your|example|placeholder|redacted|abcdef|1234567890/i;

/**
 * A string that nobody would make up by hand: letters and digits, many different ones, no
 * placeholder. `variety` is the least share of different characters among the first 24.
 */
export function looksRandom(text: string, variety = 0.45): boolean {
  if (PLACEHOLDER.test(text) || !/[A-Za-z]/.test(text) || !/\d/.test(text)) return false;
  const head = text.slice(-24);
  return new Set(head).size >= head.length * variety;
}
