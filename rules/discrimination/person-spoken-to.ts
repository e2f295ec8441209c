import { anyPerson, personName, type Sign, shape } from '../engine';
import { someRole } from './roles.words';

const YOU = new Set(['you', "you're", 'youre', 'your', 'ur', 'u']);

/** `you` in a reply, or in a post that names somebody: somebody reads it as meant for them. */
export const personSpokenTo: Sign = shape({
  name: 'person spoken to',
  find: (source) =>
    source.before.length > 0 ||
    source.tokens.some(({ kind }) => kind === 'mention') ||
    source.hits(personName).length > 0
      ? source.tokens.filter(({ norm }) => YOU.has(norm)).map(({ start, end }) => ({ start, end }))
      : [],
});

/** One person, named, pointed to, or spoken to. */
export const onePerson: readonly Sign[] = [...anyPerson, personSpokenTo, someRole];
