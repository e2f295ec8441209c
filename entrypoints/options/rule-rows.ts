import { ruleExamples } from 'virtual:rule-examples';
import type { RuleRow } from '@/components/options';
import { examplePack, mergePack } from '@/organisation';
import { allRules, CLAUSES, CONTACTS, cite, usualLevel } from '@/rules';
import { type Choices, profileOf } from '@/settings';

const policy = { clauses: CLAUSES, contacts: CONTACTS };

/** Every rule with the levels and the clause it has for this person, under this pack. */
export function ruleRows(choices: Choices): readonly RuleRow[] {
  const own = choices.pack.value;
  const pack = own === null ? examplePack : mergePack(examplePack, own);
  const profile = profileOf(choices);
  return allRules.map((rule) => {
    const { id, area, title, message, because, law = [] } = rule;
    const offBy = pack.rulesOff.includes(id) || pack.rulesOff.includes(`${area}/*`);
    return {
      id,
      area,
      title,
      levels: {
        work: usualLevel(rule, 'work', profile, pack),
        personal: usualLevel(rule, 'personal', profile, pack),
      },
      message: typeof message === 'string' ? message : undefined,
      because,
      law,
      clause: cite(rule, pack, policy).clause,
      examples: ruleExamples[id] ?? { flag: [], allow: [] },
      off: offBy || choices.rulesOff.value.includes(id),
      ...(offBy && { offBy: pack.organisation }),
    };
  });
}
