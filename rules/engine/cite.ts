import type { Clause, Contact, Pack } from './draft';
import type { Rule } from './rule';

/** Built-in clauses and contacts by key; an organisation's pack comes first. */
export interface Policy {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly contacts: Readonly<Record<string, Contact>>;
}

/**
 * What a finding of a rule cites, and whom to ask: the organisation's clause for the rule, for the
 * key it cites or for its area, else the built-in example wording.
 * @throws when neither has the key.
 */
export function cite(
  rule: Pick<Rule, 'id' | 'area' | 'clause' | 'contact'>,
  pack: Pick<Pack, 'clauses' | 'contacts'>,
  policy: Policy,
): { readonly clause: Clause; readonly contact: Contact } {
  const { id, area } = rule;
  const clause =
    pack.clauses[id] ??
    pack.clauses[rule.clause] ??
    pack.clauses[area] ??
    policy.clauses[rule.clause];
  if (clause === undefined) throw new Error(`${id}: policy.ts has no clause "${rule.clause}"`);
  const role = clause.contact ?? rule.contact;
  const contact = pack.contacts[role] ?? policy.contacts[role];
  if (contact === undefined) throw new Error(`${id}: policy.ts has no contact "${role}"`);
  return { clause, contact };
}
