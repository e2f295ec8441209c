import { signsOf } from './match';
import type { Rule } from './rule';
import type { Sign } from './sign';
import type { Source } from './source';
import type { WordClass } from './words/word-class';

/**
 * Gives the rules worth looking at in a text: those all of whose word classes occur in it. A
 * shape or a carried sign is not looked for here, as finding it costs more than asking.
 */
export function candidateIndex(rules: readonly Rule[]): (source: Source) => Iterable<Rule> {
  const needs = rules.map((rule) => ({
    rule,
    classes: Object.values(rule.looksFor)
      .map((wanted) => signsOf(wanted))
      .filter((signs) => signs.every(isWordClass)),
  }));
  const always = needs.filter(({ classes }) => classes.length === 0).map(({ rule }) => rule);
  const byClass = new Map<WordClass, typeof needs>();
  for (const need of needs) {
    for (const sign of need.classes[0] ?? []) {
      const list = byClass.get(sign);
      if (list === undefined) byClass.set(sign, [need]);
      else list.push(need);
    }
  }

  return (source) => {
    const present = new Set<Sign>(source.classes);
    const candidates = new Set(always);
    for (const sign of source.classes) {
      for (const { rule, classes } of byClass.get(sign) ?? []) {
        if (classes.every((signs) => signs.some((one) => present.has(one)))) candidates.add(rule);
      }
    }
    return candidates;
  };
}

function isWordClass(sign: Sign): sign is WordClass {
  return sign.kind === 'words';
}
