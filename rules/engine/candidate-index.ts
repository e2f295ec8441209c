import { signsOf } from './match';
import type { ReadText } from './read-text';
import type { Rule } from './rule';
import type { Sign } from './sign';
import type { Source } from './source';
import type { WordClass } from './words/word-class';

/** A rule with what it looks for laid out. */
export interface Candidate {
  readonly rule: Rule;
  /** Of `looksFor`, that of the anchor first. */
  readonly names: readonly string[];
  /** The signs of the anchor, and those of each other name. */
  readonly anchors: readonly Sign[];
  readonly others: readonly (readonly Sign[])[];
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
  const known = new WeakMap<ReadText, { candidates: readonly Candidate[]; asOf: number }>();

  function find({ forms: { classes: present } }: ReadText): readonly Candidate[] {
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

  return ({ whole: text }) => {
    if (text === undefined) throw new Error('a passage is not judged by itself');
    const last = known.get(text);
    if (last !== undefined && text.forms.classesChangedAt <= last.asOf) return last.candidates;
    const candidates = find(text);
    known.set(text, { candidates, asOf: text.edition });
    return candidates;
  };
}

function needOf(rule: Rule, order: number): Need {
  const wanted = Object.values(rule.looksFor).map(signsOf);
  const [anchors, ...others] = wanted;
  if (anchors === undefined) throw new Error(`${rule.id}: looks for nothing`);
  const classes = wanted.flatMap((signs) => (signs.every(isWordClass) ? [signs] : []));
  return { rule, order, names: Object.keys(rule.looksFor), anchors, others, classes };
}

function isWordClass(sign: Sign): sign is WordClass {
  return sign.kind === 'words';
}
