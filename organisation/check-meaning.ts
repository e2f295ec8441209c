import type { Misfit } from './pack-fault';
import type { PackFile } from './pack-file';

const MOST_WORDS_IN_TERM = 8;
const MOST_WORDS_IN_NOTE = 25;

/** What a schema cannot say: whether fields can be used, and agree with each other. */
export function checkMeaning(pack: PackFile): readonly Misfit[] {
  return [
    ...addressMisfits(pack),
    ...termMisfits(pack),
    ...phraseMisfits(pack),
    ...periodMisfits(pack),
    ...handleMisfits(pack),
    ...languageMisfits(pack),
  ];
}

function addressMisfits({ clauses = {} }: PackFile): Misfit[] {
  return Object.entries(clauses).flatMap(([key, { url }]) => {
    if (url === undefined || (URL.canParse(url) && /^https:\/\/[^\s()]+$/.test(url))) return [];
    const fix = 'Write a full address that begins with https:// and has no spaces or brackets.';
    return [{ path: ['clauses', key, 'url'], problem: 'is not a web address we can use.', fix }];
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
