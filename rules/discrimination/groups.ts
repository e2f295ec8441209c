import { carried, type Sign, shape, type WordClass } from '../engine';
import {
  ageGroup,
  labelNoun,
  labelTrait,
  originGroup,
  originTrait,
  otherGroup,
  otherTrait,
  peopleNoun,
  sexGroup,
} from './groups.words';

/** `black` names no group, `black people` does. */
const peopleBy = (name: string, trait: WordClass, noun: WordClass = peopleNoun) =>
  shape({
    name,
    reach: 'passage',
    needs: [trait],
    find: (source) =>
      source.hits(trait).flatMap((adjective) => {
        const people = source
          .hits(noun)
          .find(({ first }) => first === adjective.last + 1 || isHyphened(first, adjective.last));
        return people === undefined
          ? []
          : [{ start: adjective.start, end: people.end, lemma: `${adjective.lemma} people` }];

        function isHyphened(first: number, last: number): boolean {
          return first === last + 2 && source.tokens[last + 1]?.norm === '-';
        }
      }),
  });

export const originPeople = peopleBy('people by origin or belief', originTrait);
const otherPeople = peopleBy('people by a characteristic', otherTrait);

const labelled = peopleBy('people by a label', labelTrait, labelNoun);

const PROTECTED = [originGroup, originPeople, sexGroup, otherGroup, otherPeople, labelled];

/** Groups by a protected characteristic, named in the text. */
export const namedGroup: readonly Sign[] = [...PROTECTED, ageGroup];

/** The same, or `they`, `them`, `these people` for one named before. */
export const carriedGroup: readonly Sign[] = [
  ...PROTECTED.map((group) => carried(group, 'group')),
  ageGroup,
];
