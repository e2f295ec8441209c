import { personName } from './shapes/person';
import { mention, relation, roleAtPlace } from './shapes/target';
import type { Sign } from './sign';
import { carried } from './words/carried';

/** A person by name or handle, pronouns included; not by role or relation. */
const namedPerson: readonly Sign[] = [carried(personName, 'person'), mention];

/** Any way of pointing to one living person, pronouns included. */
export const anyPerson: readonly Sign[] = [
  ...namedPerson,
  carried(roleAtPlace, 'person'),
  carried(relation, 'person'),
];
