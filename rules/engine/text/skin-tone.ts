const TONES = /[\u{1F3FB}-\u{1F3FF}]/gu;
const DARK = /^[👨👩🧑👦👧👶👵👴🧓🧔👱🧒🙍🙎🙋👳🧕][\u{1F3FE}\u{1F3FF}]/u;

/** The emoji as word lists have it. */
export function withoutSkinTone(emoji: string): string {
  return emoji.replace(TONES, '');
}

/** Shows a person, in one of the two darkest tones. */
export function hasDarkSkin(emoji: string): boolean {
  return DARK.test(emoji);
}
