export { allRules, lexicon } from './all-rules';
export { check, explain, remembering } from './check';
export {
  type Checker,
  cite,
  type Explanation,
  type Grammar,
  ownWordsOf,
  type Rule,
  type TaggedWord,
  usualLevel,
  validateRule,
  validateWords,
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
  ModeLevel,
  Pack,
  Period,
  Profile,
  Situation,
  Suggestion,
  Term,
} from './engine/draft';
export { CLAUSES, CONTACTS } from './policy';
