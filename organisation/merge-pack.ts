import type { Clause, Pack } from '@/rules';
import type { OwnClause, PackFile } from './pack-file';

/** The example pack with an organisation's own over it: what it does not say stays an example. */
export function mergePack(example: Pack, own: PackFile): Pack {
  const { organisation } = own;
  const clauses = Object.entries(own.clauses ?? {}).map(
    ([key, clause]) => [key, clauseOf(key, clause, organisation)] as const,
  );
  return {
    organisation,
    clauses: { ...example.clauses, ...Object.fromEntries(clauses) },
    contacts: { ...example.contacts, ...own.contacts },
    periods: [...example.periods, ...(own.periods ?? [])],
    terms: [...example.terms, ...(own.terms ?? [])],
    publicOperations: [...example.publicOperations, ...(own.publicOperations ?? [])],
    acceptedPhrases: [...example.acceptedPhrases, ...(own.acceptedPhrases ?? [])],
    levels: { ...example.levels, ...own.levels },
    rulesOff: [...example.rulesOff, ...(own.rulesOff ?? [])],
  };
}

function clauseOf(key: string, own: OwnClause, organisation: string): Clause {
  const { number, title, text, url, contact } = own;
  return {
    key,
    title,
    source: number === undefined ? organisation : `${organisation}, ${number}`,
    text: url === undefined ? text : `${text}\n\n[Read it where it is published](${url})`,
    example: false,
    ...(contact === undefined ? {} : { contact }),
  };
}
