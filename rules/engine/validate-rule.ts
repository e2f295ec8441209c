import type { Rule } from './rule';

const FORBIDDEN = /\b(?:illegal|unlawful|racist|violation|violates?|inappropriate)\b/i;
const LONGEST_SENTENCE = 25;

/**
 * Checks what types cannot: that names exist, that every silence has an example, that fixed
 * wording is plain.
 * @throws with every fault found, each naming the field and the fix.
 */
export function validateRule(rule: Rule): void {
  const faults = [
    ...signFaults(rule),
    ...exampleFaults(rule),
    ...fixedWording(rule).flatMap(wordingFaults),
  ];
  if (faults.length > 0) throw new Error(`${rule.id}: ${faults.join('; ')}`);
}

/**
 * What is wrong with one piece of our own wording: sentences of more than 25 words, words that
 * judge. Empty when nothing is.
 */
export function wordingFaults(text: string): readonly string[] {
  const faults = text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
    .map((sentence) => `more than ${LONGEST_SENTENCE} words in “${sentence}”: shorten it`);
  const judging = FORBIDDEN.exec(text)?.[0];
  if (judging !== undefined) faults.push(`“${judging}” judges: say how it could be read`);
  if (/\n/.test(text)) faults.push('a message is one line');
  return faults;
}

function signFaults({ looksFor, mark, when = [], unless = [], adjust = [] }: Rule): string[] {
  const names = Object.keys(looksFor);
  const marks = typeof mark === 'string' ? [mark] : mark;
  const read = [...when, ...unless, ...adjust.map((one) => one.when)].flatMap(
    (predicate) => predicate.reads ?? [],
  );
  const faults = [...marks, ...read]
    .filter((name) => !names.includes(name))
    .map((name) => `“${name}” is not in looksFor (${names.join(', ')})`);
  if (names.length === 0) faults.push('looksFor is empty: name at least one sign');
  return faults;
}

function exampleFaults({ examples, unless = [] }: Rule): string[] {
  const reasons = new Set(examples.allow.map(({ because }) => because));
  const faults = unless
    .filter(({ name }) => !reasons.has(name))
    .map(({ name }) => `no allow example because “${name}”: add one or drop the predicate`);
  for (const example of examples.flag) {
    const text = typeof example === 'string' ? example : example.text;
    if (!/\{\{[^{}]+\}\}/.test(text))
      faults.push(`flag example without {{marked words}}: “${text}”`);
  }
  return faults;
}

function fixedWording({ message, because, endorsing }: Rule): string[] {
  const own = typeof because === 'string' ? [because] : Object.values(because);
  const given = typeof endorsing === 'object' ? Object.values(endorsing) : [];
  return [...own, ...given, ...(typeof message === 'string' ? [message] : [])];
}
