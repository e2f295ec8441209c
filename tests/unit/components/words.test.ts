import { expect, test } from 'vitest';
import messages from '@/locales/en.json';

test('sentences for people have at most 25 words', () => {
  const sentences = Object.values(messages).flatMap((text) => text.split(/(?<=[.?!])\s/));
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 25);
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
