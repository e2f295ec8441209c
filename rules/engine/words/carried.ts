import type { Shape } from '../shape';
import type { WordClass } from './word-class';

/** A sign that may also be meant by a pronoun in the next two sentences or about the context post. */
export interface Carried {
  readonly kind: 'carried';
  readonly name: string;
  readonly of: WordClass | Shape;
  /** `person`: he, she, him, her, that man. `group`: they, them, these people, that lot. */
  readonly as: 'person' | 'group';
  readonly masked?: boolean;
  readonly called?: string;
}

/** Lets `he`, `she` or `them` stand for a sign seen earlier. */
export function carried(of: WordClass | Shape, as: 'person' | 'group'): Carried {
  return {
    kind: 'carried',
    name: of.name,
    of,
    as,
    ...(of.masked === undefined ? {} : { masked: of.masked }),
    ...(of.called === undefined ? {} : { called: of.called }),
  };
}
