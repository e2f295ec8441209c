import { EMOJI, isIgnorable } from './characters';

/**
 * Text with disguises that carry no meaning taken off: compatibility forms (mathematical and
 * full-width letters), accents, zero-width and bidi controls, curly quotes, kinds of dash.
 * Case is kept.
 */
export class Normalised {
  readonly plain: string;
  readonly #from: Origins | undefined;

  /** @param from where each unit of `plain` comes from; left out when each stands for itself. */
  constructor(plain: string, from?: Origins) {
    this.plain = plain;
    this.#from = from;
  }

  /** UTF-16 offset in the original where what became `plain[at]` starts; undefined outside. */
  startOf(at: number): number | undefined {
    if (this.#from !== undefined) return this.#from.starts[at];
    return at >= 0 && at < this.plain.length ? at : undefined;
  }

  /** And where it ends. */
  endOf(at: number): number | undefined {
    if (this.#from !== undefined) return this.#from.ends[at];
    return at >= 0 && at < this.plain.length ? at + 1 : undefined;
  }
}

/** By unit of the plain text: UTF-16 offsets in the original. */
interface Origins {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** ASCII without the grave accent, as most texts are: there is nothing to take off. */
const PLAIN = /^[\0-_a-\x7f]*$/;
const MARK = /\p{M}/u;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters that are drawn as Latin ones but have no decomposition: one for each of the letters after it. */
const DRAWN_AS: readonly (readonly [string, string])[] = [
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  ['ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏚᏙᏞᏟᏢᏦᏴ', 'DRTAJEWMHGZSVLCPKB'],
  ['🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩', ALPHABET],
  ['🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉', ALPHABET],
];

/** Letters that have no decomposition, and punctuation that is written in several ways. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ...DRAWN_AS.flatMap(([drawn, latin]) =>
    [...drawn].map((letter, at) => [letter, latin.charAt(at)] as const),
  ),
  ...Object.entries({
    ł: 'l',
    Ł: 'L',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    Đ: 'D',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    ß: 'ss',
    ı: 'i',
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '–': '—',
    '―': '—',
    '\u2028': '\n',
    '\u2029': '\n',
  }),
]);

/** Takes meaningless disguises off `text` and remembers where each character came from. Linear. */
export function normalise(text: string): Normalised {
  if (PLAIN.test(text)) return new Normalised(text);
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    while (isPlain(text, at)) {
      starts.push(at);
      at += 1;
      ends.push(at);
    }
    plain += text.slice(from, at);
    if (at >= text.length) break;
    EMOJI.lastIndex = at;
    const emoji = isDrawnLetter(text, at) ? undefined : EMOJI.exec(text)?.[0];
    const end = emoji === undefined ? clusterEnd(text, at) : at + emoji.length;
    const piece = emoji === undefined ? plainForm(text.slice(at, end)) : bareEmoji(emoji);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    plain += piece;
    at = end;
  }
  return new Normalised(plain, { starts, ends });
}

/** An ASCII character (no grave accent) with no combining mark or keycap after it. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 && code !== 0x60 && !(text.charCodeAt(at + 1) >= 0x300);
}

/** One code point with the combining marks that follow it. */
function clusterEnd(text: string, start: number): number {
  let end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next)) break;
    end += next.length;
  }
  return end;
}

function plainForm(cluster: string): string {
  let plain = '';
  for (const character of cluster.normalize('NFKD')) {
    if (MARK.test(character) || isIgnorable(character)) continue;
    plain += SAME_AS.get(character) ?? character;
  }
  return plain;
}

/** 🅰 and its like are pictures to Unicode and letters to readers. */
function isDrawnLetter(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xd83c) return false;
  const trail = text.charCodeAt(at + 1);
  return trail >= 0xdd50 && trail <= 0xdd89;
}

/** The presentation selector and the key around a digit say nothing a rule needs. */
function bareEmoji(emoji: string): string {
  return emoji.replace(/[\uFE0F\u20E3]/gu, '');
}
