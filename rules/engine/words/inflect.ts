import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular';

const VOWEL_GROUPS = /[aeiouy]+/g;

/** A noun or noun phrase, and its plural; the last word inflects. */
export function nounForms(lemma: string): readonly string[] {
  const cut = lemma.lastIndexOf(' ') + 1;
  const head = lemma.slice(0, cut);
  const noun = lemma.slice(cut);
  return [lemma, `${head}${plural(noun)}`];
}

/** A verb or verb phrase in all its forms; the first word inflects. */
export function verbForms(lemma: string): readonly string[] {
  const cut = lemma.indexOf(' ');
  if (cut < 0) return formsOfVerb(lemma);
  const rest = lemma.slice(cut);
  return formsOfVerb(lemma.slice(0, cut)).map((form) => `${form}${rest}`);
}

/** From this length on the first three letters are those of every regular form. */
const LONG = 5;

/** Whether all forms of a noun or verb surely begin with the same three letters. */
export function keepsItsStart(word: string): boolean {
  return word.length >= LONG && !IRREGULAR_VERBS.has(word) && !IRREGULAR_NOUNS.has(word);
}

/** Lists use the same verbs again and again. */
const known = new Map<string, readonly string[]>();

function formsOfVerb(verb: string): readonly string[] {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const forms = [...new Set([verb, thirdPerson(verb), ...past(verb), ...gerund(verb)])];
  known.set(verb, forms);
  return forms;
}

function plural(noun: string): string {
  const irregular = IRREGULAR_NOUNS.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): readonly string[] {
  const irregular = IRREGULAR_VERBS.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function gerund(verb: string): readonly string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stems(verb).map((stem) => `${stem}ing`);
}

/** rob → robb; travel → travell and travel, as either may be written. */
function stems(verb: string): readonly string[] {
  if (!/[^aeiou][aeiou][bdfgklmnprt]$/.test(verb) && !/^[aeiou][bdglmnprt]$/.test(verb)) {
    return [verb];
  }
  const doubled = `${verb}${verb.slice(-1)}`;
  return (verb.match(VOWEL_GROUPS)?.length ?? 0) === 1 ? [doubled] : [doubled, verb];
}
