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

const DESKS: ReadonlySet<string> = new Set(
  'hr it accounts finance payroll reception dispatch planning admin procurement comms legal facilities estates'.split(
    ' ',
  ),
);

/** `Carol in HR`: colleagues know whom a first name and a desk mean. */
const colleague: Sign = shape({
  name: 'colleague by desk',
  find: ({ tokens }) =>
    tokens.flatMap((name, at) => {
      const [link, desk] = [tokens[at + 1], tokens[at + 2]];
      const isLinked = link?.norm === 'in' || link?.norm === 'from';
      return name.capital && isLinked && desk !== undefined && DESKS.has(desk.norm)
        ? [{ start: name.start, end: desk.end }]
        : [];
    }),
});

/** One person, named, pointed to, or spoken to. */
export const onePerson: readonly Sign[] = [...anyPerson, personSpokenTo, someRole, colleague];
