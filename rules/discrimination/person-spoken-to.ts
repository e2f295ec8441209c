import { anyPerson, type Sign, shape } from '../engine';

const YOU = new Set(['you', "you're", 'youre', 'your', 'ur', 'u']);

/** `you` in a reply, or in a post that names an account: somebody reads it as meant for them. */
export const personSpokenTo: Sign = shape({
  name: 'person spoken to',
  find: ({ tokens, before }) =>
    before.length > 0 || tokens.some(({ kind }) => kind === 'mention')
      ? tokens.filter(({ norm }) => YOU.has(norm)).map(({ start, end }) => ({ start, end }))
      : [],
});

/** One person, named, pointed to, or spoken to. */
export const onePerson: readonly Sign[] = [...anyPerson, personSpokenTo];
