import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const RULES = new URL('../../../rules/', import.meta.url).pathname;

/** What would make the engine answer differently at another time, place or machine (invariant 1). */
const IMPURE =
  /\b(?:Date\b|Math\.random|performance\.|crypto\.|toLocale\w+|Intl\.|document\.(?:query|create|body|add)|window\.|navigator\.|fetch\(|setTimeout|console\.|globalThis|process\.)/;

it.each(
  readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')),
)('rules/%s has no clock, chance, locale, DOM or network', (file) => {
  const code = readFileSync(RULES + file, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code.match(IMPURE)?.[0]).toBeUndefined();
});
