import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invented, readText, seen } from './read-text';

const WORDS = ['grumblewort', 'snollygoster', 'flange', 'wibble'] as const;
const LEET: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  s: 'ѕ',
  i: 'і',
  y: 'у',
};
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';

/** Adds a block of letters to the alphabet: mathematical, circled, boxed. */
const inBlock = (start: number) => (word: string) =>
  word.replace(/[a-z]/g, (letter) => String.fromCodePoint(start + letter.charCodeAt(0) - 97));
const each = (table: Readonly<Record<string, string>>) => (word: string) =>
  word.replace(/./g, (letter) => table[letter] ?? letter);
const at = (word: string, place: number) => 1 + (place % (word.length - 2));

/** Ways to hide a word; `place` says where, inside it. */
const DISGUISES: Readonly<Record<string, (word: string, place: number) => string>> = {
  'zero-width': (word, place) =>
    `${word.slice(0, at(word, place))}\u200b${word.slice(at(word, place))}`,
  bidi: (word, place) => `${word.slice(0, at(word, place))}\u202e${word.slice(at(word, place))}`,
  'soft hyphen': (word, place) =>
    `${word.slice(0, at(word, place))}\u00ad${word.slice(at(word, place))}`,
  'combining mark': (word, place) =>
    `${word.slice(0, at(word, place))}\u0336${word.slice(at(word, place))}`,
  capitals: (word) => word.toUpperCase(),
  'full-width': inBlock(0xff41),
  'mathematical bold': inBlock(0x1d41a),
  'mathematical script': inBlock(0x1d4ea),
  circled: inBlock(0x24d0),
  boxed: inBlock(0x1f170),
  'small capitals': (word) =>
    word.replace(/[a-z]/g, (letter) => SMALL_CAPITALS.charAt(letter.charCodeAt(0) - 97)),
  'look-alike letters': each(CYRILLIC),
  leetspeak: each(LEET),
  asterisk: (word, place) => `${word.slice(0, at(word, place))}*${word.slice(at(word, place) + 1)}`,
  'repeated letter': (word, place) =>
    word.slice(0, at(word, place)) +
    word.charAt(at(word, place)).repeat(4) +
    word.slice(at(word, place) + 1),
  spaced: (word) => [...word].join(' '),
  dotted: (word) => [...word].join('.'),
  'cut by a hyphen': (word, place) =>
    `${word.slice(0, at(word, place))}-${word.slice(at(word, place))}`,
};

describe.each(Object.entries(DISGUISES))('a word hidden by %s', (_name, hide) => {
  it('is seen, and exactly its own characters are marked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.nat(20),
        fc.constantFrom('', 'Look: ', '👩🏽‍🚒 ', 'é '),
        (word, place, before) => {
          const hidden = hide(word, place);
          expect(seen(readText(`${before}${hidden} now`), invented)).toEqual([hidden]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
