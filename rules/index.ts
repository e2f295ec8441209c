export { allRules } from './all-rules';
export { check, explain } from './check';
export {
  type Explanation,
  type Grammar,
  type Rule,
  type TaggedWord,
  validateRule,
} from './engine';
export type {
  Area,
  Clause,
  Contact,
  ContextPost,
  Draft,
  DraftKind,
  Finding,
  Level,
  Mode,
  Pack,
  Profile,
  Situation,
  Suggestion,
} from './engine/draft';
export { CLAUSES, CONTACTS } from './policy';
