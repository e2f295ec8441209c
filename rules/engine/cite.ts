import type { Clause, Contact, Pack } from './draft';
import type { Rule } from './rule';

/** Built-in clauses and contacts by key; an organisation's pack comes first. */
export interface Policy {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly contacts: Readonly<Record<string, Contact>>;
}

/** The organisation's clause where its pack has one, else the built-in example wording. */
export function clauseFor({ id, clause }: Rule, pack: Pack, policy: Policy): Clause {
  const found = pack.clauses[clause] ?? policy.clauses[clause];
  if (found === undefined) throw new Error(`${id}: policy.ts has no clause "${clause}"`);
  return found;
}

export function contactFor({ id, contact }: Rule, pack: Pack, policy: Policy): Contact {
  const found = pack.contacts[contact] ?? policy.contacts[contact];
  if (found === undefined) throw new Error(`${id}: policy.ts has no contact "${contact}"`);
  return found;
}
