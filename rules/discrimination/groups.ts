import { carried, type Sign } from '../engine';
import {
  ageGroup,
  disabilityGroup,
  faithGroup,
  genderGroup,
  orientationGroup,
  originGroup,
  sexGroup,
} from './groups.words';

const PROTECTED = [
  originGroup,
  faithGroup,
  sexGroup,
  orientationGroup,
  genderGroup,
  disabilityGroup,
];

/** Groups by a protected characteristic, named in the text. */
export const namedGroup: readonly Sign[] = [...PROTECTED, ageGroup];

/** The same, or `they`, `them`, `these people` for one named before. */
export const carriedGroup: readonly Sign[] = [
  ...PROTECTED.map((group) => carried(group, 'group')),
  ageGroup,
];
