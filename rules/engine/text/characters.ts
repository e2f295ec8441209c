/** One emoji as a reader sees it: flags, keycaps, skin tones, joined sequences. Sticky: set `lastIndex` first. */
export const EMOJI =
  /(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]{0,12}(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}){0,6})/uy;

const LETTER = /\p{L}/u;
const SPACE = /\s/;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Zero-width characters, bidi controls, soft hyphens, variation selectors. */
export function isIgnorable(character: string): boolean {
  return IGNORABLE.test(character);
}

/** A letter of any script. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return LETTER.test(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function isSpace(character: string): boolean {
  if (character === ' ') return true;
  return character !== '\n' && SPACE.test(character);
}

/** True for text that begins with a capital of any script. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
