import { signsOf } from './match';
import type { Rule } from './rule';
import type { Sign } from './sign';
import type { Source } from './source';
import type { WordClass } from './words/word-class';

/** A rule with what it looks for laid out. */
export interface Candidate {
  readonly rule: Rule;
  /** Name and signs of the anchor. */
  readonly anchor: string;
  readonly anchors: readonly Sign[];
  readonly others: readonly { readonly name: string; readonly signs: readonly Sign[] }[];
}

interface Need extends Candidate {
  readonly order: number;
  /** One class of each list must occur. */
  readonly classes: readonly (readonly WordClass[])[];
}

/**
 * Gives the rules worth looking at in a text, in their own order: those all of whose word classes
 * occur in it. A shape or a carried sign is not looked for here, as finding it costs more than asking.
 */
export function candidateIndex(rules: readonly Rule[]): (source: Source) => readonly Candidate[] {
  const needs = rules.map(needOf);
  const always = needs.filter(({ classes }) => classes.length === 0);
  const byClass = new Map<WordClass, Need[]>();
  for (const need of needs) {
    for (const sign of need.classes[0] ?? []) {
      const list = byClass.get(sign);
      if (list === undefined) byClass.set(sign, [need]);
      else list.push(need);
    }
  }
  const known = new WeakMap<Source, { candidates: readonly Candidate[]; asOf: number }>();

  function find({ classes: present }: Source): readonly Candidate[] {
    const candidates = new Set(always);
    for (const sign of present) {
      for (const need of byClass.get(sign) ?? []) {
        if (need.classes.every((signs) => signs.some((one) => present.has(one)))) {
          candidates.add(need);
        }
      }
    }
    return [...candidates].sort((one, other) => one.order - other.order);
  }

  return (source) => {
    const last = known.get(source);
    if (last !== undefined && source.classesChangedAt <= last.asOf) return last.candidates;
    const candidates = find(source);
    known.set(source, { candidates, asOf: source.edition });
    return candidates;
  };
}

function needOf(rule: Rule, order: number): Need {
  const wanted = Object.entries(rule.looksFor).map(([name, signs]) => ({
    name,
    signs: signsOf(signs),
  }));
  const [anchor, ...others] = wanted;
  if (anchor === undefined) throw new Error(`${rule.id}: looks for nothing`);
  const classes = wanted.flatMap(({ signs }) => (signs.every(isWordClass) ? [signs] : []));
  return { rule, order, anchor: anchor.name, anchors: anchor.signs, others, classes };
}

function isWordClass(sign: Sign): sign is WordClass {
  return sign.kind === 'words';
}
