import type { Source } from './source';

/** Where a shape was seen, in UTF-16 offsets of the original text. */
export interface ShapeSpan {
  readonly start: number;
  readonly end: number;
  /** What it stands for, when that differs from the words, e.g. a surname. */
  readonly lemma?: string;
}

/** Something recognised by its form and not by a list: a name, a number, a vehicle mark. */
export interface Shape {
  readonly kind: 'shape';
  readonly name: string;
  /** Never repeated in our own text; `called` is used for it. */
  readonly masked?: boolean;
  readonly called?: string;
  find(source: Source): readonly ShapeSpan[];
}

export function shape(definition: Omit<Shape, 'kind'>): Shape {
  return { kind: 'shape', ...definition };
}

export interface PatternDefinition {
  readonly name: string;
  readonly masked?: boolean;
  readonly called?: string;
  /** Global and bounded (`{1,40}`, never `+` beside `*`): it runs over the normalised text, case kept. */
  readonly regex: RegExp;
  /** A cheap test that must pass before the expression runs. */
  readonly gate?: (plain: string) => boolean;
  /** A checksum or the like on the matched text. */
  readonly accept?: (matched: string, source: Source, start: number) => boolean;
}

const HAS_DIGIT = /\d/;

/** A shape given by a regular expression; by default it needs at least one digit in the text. */
export function pattern(definition: PatternDefinition): Shape {
  const { regex, gate = (plain: string) => HAS_DIGIT.test(plain), accept, ...rest } = definition;
  if (!regex.global) throw new Error(`pattern "${rest.name}": the expression needs the g flag`);
  return shape({
    ...rest,
    find(source) {
      const { plain, starts, ends } = source.normal;
      if (!gate(plain)) return [];
      const spans: ShapeSpan[] = [];
      for (const match of plain.matchAll(regex)) {
        const start = starts[match.index];
        const end = ends[match.index + match[0].length - 1];
        if (start === undefined || end === undefined) continue;
        if (accept === undefined || accept(match[0], source, start)) spans.push({ start, end });
      }
      return spans;
    },
  });
}
