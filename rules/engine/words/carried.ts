import type { Shape } from '../shape';
import type { WordClass } from './word-class';

/**
 * What later words can stand for it. `person`: he, she, that man. `group`: they, these people, that
 * lot. `body`, for businesses and organisations: the same and `the firm`, `the company`.
 */
export type CarriedAs = 'person' | 'group' | 'body';

/** A sign that may also be meant by a pronoun in the next two sentences or about the context post. */
export interface Carried {
  readonly kind: 'carried';
  readonly name: string;
  readonly of: WordClass | Shape;
  readonly as: CarriedAs;
  readonly masked?: boolean;
  readonly called?: string;
}

/** Lets `he`, `she`, `them` or `the firm` stand for a sign seen earlier. */
export function carried(of: WordClass | Shape, as: CarriedAs): Carried {
  return {
    kind: 'carried',
    name: of.name,
    of,
    as,
    ...(of.masked === undefined ? {} : { masked: of.masked }),
    ...(of.called === undefined ? {} : { called: of.called }),
  };
}
