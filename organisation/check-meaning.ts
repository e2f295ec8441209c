import { allRules, CLAUSES, CONTACTS } from '@/rules';
import type { Misfit } from './pack-fault';
import type { PackFile } from './pack-file';

const MOST_WORDS_IN_TERM = 8;
const MOST_WORDS_IN_NOTE = 25;

/** What a schema cannot say: whether names exist, and whether fields agree with each other. */
export function checkMeaning(pack: PackFile): readonly Misfit[] {
  return [
    ...clauseMisfits(pack),
    ...termMisfits(pack),
    ...phraseMisfits(pack),
    ...periodMisfits(pack),
    ...ruleMisfits(pack),
    ...handleMisfits(pack),
    ...languageMisfits(pack),
  ];
}

const areas: readonly string[] = [...new Set(allRules.map(({ area }) => area))];
const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));
const rulesAndAreas: ReadonlySet<string> = new Set([
  ...ruleIds,
  ...areas.map((area) => `${area}/*`),
]);

const SEE_RULES =
  'Take one from “What is checked” in the options; an area is written as political/*.';

function clauseMisfits({ clauses = {}, contacts = {} }: PackFile): Misfit[] {
  return Object.entries(clauses).flatMap(([key, { url, contact }]) => {
    const path = ['clauses', key];
    const misfits: Misfit[] = [];
    if (!ruleIds.has(key) && !areas.includes(key) && !Object.hasOwn(CLAUSES, key)) {
      const fix = `Use a rule’s id, an area (${areas.join(', ')}) or one of: ${Object.keys(CLAUSES).join(', ')}.`;
      misfits.push({ path, problem: 'belongs to nothing that is checked.', fix });
    }
    if (url !== undefined && !(URL.canParse(url) && /^https:\/\/[^\s()]+$/.test(url))) {
      const fix = 'Write a full address that begins with https:// and has no spaces or brackets.';
      misfits.push({ path: [...path, 'url'], problem: 'is not a web address we can use.', fix });
    }
    if (contact !== undefined && !Object.hasOwn({ ...CONTACTS, ...contacts }, contact)) {
      const known = Object.keys({ ...CONTACTS, ...contacts }).join(', ');
      const problem = `names a contact that does not exist: “${contact}”.`;
      misfits.push({ path: [...path, 'contact'], problem, fix: `Use one of: ${known}.` });
    }
    return misfits;
  });
}

function termMisfits({ terms = [], publicOperations = [] }: PackFile): Misfit[] {
  const open = new Set(publicOperations.map(fold));
  const known = new Set<string>();
  return terms.flatMap(({ phrase, note }, index) => {
    const path = ['terms', index, 'phrase'];
    const misfits: Misfit[] = [];
    if (known.has(phrase)) {
      misfits.push({ path, problem: 'is listed twice.', fix: 'Keep one entry.' });
    }
    known.add(phrase);
    if (phrase.split(/\s+/).length > MOST_WORDS_IN_TERM) {
      const fix = `Use at most ${MOST_WORDS_IN_TERM} words.`;
      misfits.push({ path, problem: 'is too many words.', fix });
    }
    if (open.has(fold(phrase))) {
      const problem = 'is in publicOperations too, which would make it silent.';
      misfits.push({ path, problem, fix: 'Remove it from one of the two lists.' });
    }
    if (note !== undefined && note.split(/\s+/).length > MOST_WORDS_IN_NOTE) {
      const fix = `Say it in one sentence of at most ${MOST_WORDS_IN_NOTE} words.`;
      misfits.push({ path: ['terms', index, 'note'], problem: 'is too long to read.', fix });
    }
    return misfits;
  });
}

/** A phrase needs something to look for: at least two letters or digits. */
function phraseMisfits(pack: PackFile): Misfit[] {
  const lists = {
    terms: (pack.terms ?? []).map(({ phrase }) => phrase),
    publicOperations: pack.publicOperations ?? [],
    acceptedPhrases: pack.acceptedPhrases ?? [],
  };
  return Object.entries(lists).flatMap(([list, phrases]) =>
    phrases.flatMap((phrase, index) => {
      if ((phrase.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2) return [];
      const path = [list, index, ...(list === 'terms' ? ['phrase'] : [])];
      const fix = 'Write at least two letters or digits.';
      return [{ path, problem: 'has nothing that could be looked for.', fix }];
    }),
  );
}

function periodMisfits({ periods = [] }: PackFile): Misfit[] {
  return periods.flatMap(({ from, to }, index) => {
    if (from <= to) return [];
    const problem = `ends before it begins: ${to} is earlier than ${from}.`;
    return [{ path: ['periods', index, 'to'], problem, fix: 'Swap or correct the two dates.' }];
  });
}

function ruleMisfits({ levels = {}, rulesOff = [] }: PackFile): Misfit[] {
  const named = [
    ...Object.keys(levels).map((id) => ({ path: ['levels', id], id })),
    ...rulesOff.map((id, index) => ({ path: ['rulesOff', index], id })),
  ];
  return named.flatMap(({ path, id }) =>
    rulesAndAreas.has(id)
      ? []
      : [{ path, problem: `names a rule that does not exist: “${id}”.`, fix: SEE_RULES }],
  );
}

function handleMisfits({ handles = {} }: PackFile): Misfit[] {
  return Object.keys(handles).flatMap((handle) => {
    if (/^@?[^\s@]{1,80}(@[^\s@]{1,80})?$/.test(handle)) return [];
    const fix = 'Write the handle as the site shows it, for example @ParksidePFCC.';
    return [{ path: ['handles', handle], problem: 'is not an account handle.', fix }];
  });
}

function languageMisfits({ language }: PackFile): Misfit[] {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(language)) return [];
  const problem = `is not a language code: “${language}”.`;
  return [{ path: ['language'], problem, fix: 'Write en for English, cy for Welsh.' }];
}

function fold(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/g, ' ').trim();
}
