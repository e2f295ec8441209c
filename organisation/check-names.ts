import { allRules, CLAUSES, CONTACTS } from '@/rules';
import type { Misfit } from './pack-fault';
import type { PackFile } from './pack-file';

/** Rules, clauses and contacts that a pack names and that are not there. */
export function checkNames(pack: PackFile): readonly Misfit[] {
  return [...clauseMisfits(pack), ...contactMisfits(pack), ...ruleMisfits(pack)];
}

const areas: readonly string[] = [...new Set(allRules.map(({ area }) => area))];
const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));
const rulesAndAreas: ReadonlySet<string> = new Set([
  ...ruleIds,
  ...areas.map((area) => `${area}/*`),
]);

const SEE_RULES =
  'Take one from “What is checked” in the options; an area is written as political/*.';

function clauseMisfits({ clauses = {} }: PackFile): Misfit[] {
  return Object.keys(clauses).flatMap((key) => {
    if (ruleIds.has(key) || areas.includes(key) || Object.hasOwn(CLAUSES, key)) return [];
    const fix = `Use a rule’s id, an area (${areas.join(', ')}) or one of: ${Object.keys(CLAUSES).join(', ')}.`;
    return [{ path: ['clauses', key], problem: 'belongs to nothing that is checked.', fix }];
  });
}

function contactMisfits({ clauses = {}, contacts = {} }: PackFile): Misfit[] {
  const known = { ...CONTACTS, ...contacts };
  return Object.entries(clauses).flatMap(([key, { contact }]) => {
    if (contact === undefined || Object.hasOwn(known, contact)) return [];
    const problem = `names a contact that does not exist: “${contact}”.`;
    const fix = `Use one of: ${Object.keys(known).join(', ')}.`;
    return [{ path: ['clauses', key, 'contact'], problem, fix }];
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
