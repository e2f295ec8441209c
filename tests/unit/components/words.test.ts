import { describe, expect, it, test } from 'vitest';
import welsh from '@/locales/cy.json';
import messages from '@/locales/en.json';

/** English says it in 25 words; Welsh needs a few more for the same. */
const longest = { en: 25, cy: 30 };

test.each([
  ['en', messages],
  ['cy', welsh],
] as const)('sentences for people are short: %s', (language, words) => {
  const sentences = Object.values(words).flatMap((text) => text.split(/(?<=[.?!])\s/));
  const long = sentences.filter((one) => one.split(/\s+/).length > longest[language]);
  expect(long).toEqual([]);
});

test('the interface blames nobody', () => {
  const blaming = /violation|illegal|banned|inappropriate|\berror\b|risk score|compliance/i;
  expect(Object.values(messages).filter((text) => blaming.test(text))).toEqual([]);
});

test('a browser can look up every key', () => {
  const odd = Object.keys(messages).filter((key) => !/^[A-Za-z0-9_]+$/.test(key));
  expect(odd).toEqual([]);
});

describe('the Welsh draft', () => {
  const places = (text: string) => (text.match(/\$\d/g) ?? []).toSorted();

  it('has every text that the English has, and no other', () => {
    expect(Object.keys(welsh)).toEqual(Object.keys(messages));
  });

  it('puts the same things into each', () => {
    const other = Object.entries(messages).filter(
      ([key, text]) => places(text).join() !== places(welsh[key as keyof typeof welsh]).join(),
    );
    expect(other).toEqual([]);
  });

  it('says of itself that nobody has reviewed it', () => {
    expect(messages.languageWelshHint).toContain('not been reviewed');
    expect(welsh.languageWelshHint).toContain('nad yw wedi’i adolygu');
  });
});
