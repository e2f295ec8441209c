import type { Source } from './source';
import type { WordClass } from './words/word-class';

/** Where a shape was seen, in UTF-16 offsets of the original text. */
export interface ShapeSpan {
  readonly start: number;
  readonly end: number;
  /** What it stands for, when that differs from the words, e.g. a surname. */
  readonly lemma?: string;
}

/** A cheap test that must pass before a shape is looked for; more text never turns a yes into a no. */
export type Gate = (plain: string) => boolean;

/** Something recognised by its form and not by a list: a name, a number, a vehicle mark. */
export interface Shape {
  readonly kind: 'shape';
  readonly name: string;
  /** Never repeated in our own text; `called` is used for it. */
  readonly masked?: boolean;
  readonly called?: string;
  /**
   * What `find` is given: the whole post, or one passage after another (a line, or sentences up to a
   * full stop and a space). By passage it costs nothing where nothing has changed, so every shape
   * that needs no more than the words around it should say so.
   */
  readonly reach: 'post' | 'passage';
  readonly gate?: Gate;
  /** Without a form of one of these classes it cannot be there. */
  readonly needs?: readonly WordClass[];
  find(source: Source): readonly ShapeSpan[];
}

type ShapeDefinition = Omit<Shape, 'kind' | 'reach'> & Partial<Pick<Shape, 'reach'>>;

/** Declares a shape; unless it says otherwise it is looked for in the whole post. */
export function shape(definition: ShapeDefinition): Shape {
  return { kind: 'shape', reach: 'post', ...definition };
}

export interface PatternDefinition {
  readonly name: string;
  readonly masked?: boolean;
  readonly called?: string;
  /** By default a passage; the post when it runs over several lines. */
  readonly reach?: 'post';
  /** Global and bounded (`{1,40}`, never `+` beside `*`): it runs over the normalised text, case kept. */
  readonly regex: RegExp;
  /** By default there must be a digit. */
  readonly gate?: Gate;
  /** A checksum or the like on the matched text. */
  readonly accept?: (matched: string, source: Source, start: number) => boolean;
}

const hasDigit: Gate = (plain) => /\d/.test(plain);

/** A shape given by a regular expression; by default it needs at least one digit in the text. */
export function pattern(definition: PatternDefinition): Shape {
  const { regex, gate = hasDigit, accept, ...rest } = definition;
  if (!regex.global) throw new Error(`pattern "${rest.name}": the expression needs the g flag`);
  return shape({
    reach: 'passage',
    ...rest,
    gate,
    find(source) {
      const { normal } = source;
      const spans: ShapeSpan[] = [];
      for (const match of normal.plain.matchAll(regex)) {
        const start = normal.startOf(match.index);
        const end = normal.endOf(match.index + match[0].length - 1);
        if (start === undefined || end === undefined) continue;
        if (accept === undefined || accept(match[0], source, start)) spans.push({ start, end });
      }
      return spans;
    },
  });
}
