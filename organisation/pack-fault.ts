import type { JSONPath } from 'jsonc-parser';

/** One thing to put right in a pack file, in words for the person who wrote it. */
export interface PackFault {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Path of the field, e.g. `clauses.political.text`; empty when it is the file as a whole. */
  readonly field: string;
  /** What is wrong, after the field's name: `is missing.` */
  readonly problem: string;
  /** What to do: `Add the clause’s wording as text.` */
  readonly fix: string;
}

/** A fault before its line is known. */
export interface Misfit {
  /** Property names and list indexes from the top of the file. */
  readonly path: JSONPath;
  readonly problem: string;
  readonly fix: string;
}

/** `line 14, clauses.political.text: is missing. Add the clause’s wording as text.` */
export function describeFault({ line, field, problem, fix }: PackFault): string {
  return `line ${line}${field && `, ${field}`}: ${problem} ${fix}`;
}

/** `terms[entry 2].level.work`; names that are no plain word stand in brackets, as in JavaScript. */
export function fieldOf(path: JSONPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[entry ${step + 1}]`;
      return /^[\w$-]+$/.test(step) ? `.${step}` : `["${step}"]`;
    })
    .join('')
    .replace(/^\./, '');
}
