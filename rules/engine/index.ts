/** What rule files, shapes and area lists may use. Inside the engine files import each other directly. */
export type { AreaRules } from './area-rules';
export { cite } from './cite';
export { type Checker, createEngine, type Engine, type Explanation } from './engine';
export type { Grammar, TaggedWord } from './grammar-tags';
export { usualLevel } from './level';
export { sharedWords } from './lexicon';
export { ownTerms } from './lexicon/own.words';
export type { Match } from './match';
export { ownWordsOf } from './own-words';
export {
  both,
  either,
  hitPredicate,
  not,
  type Predicate,
  predicate,
} from './predicate';
export { aboutSelf } from './predicates/about-self';
export { attached } from './predicates/attached';
export { counterSpeech } from './predicates/counter-speech';
export { generic, specific } from './predicates/generic';
export { conditional, hedged } from './predicates/hedged';
export { identifiesAsStaff } from './predicates/identifies-as-staff';
export { negated } from './predicates/negated';
export { officeNews } from './predicates/office-news';
export { figurative, joke } from './predicates/play';
export { appeal, publishedOutcome, referenceQuoted } from './predicates/purpose';
export { question } from './predicates/question';
export { quoted, quotedSpeech } from './predicates/quoted';
export { refuted } from './predicates/refuted';
export { before, near, sameClause } from './predicates/relations';
export { hearsay, reported, reportedByOfficial } from './predicates/reported';
export { sport } from './predicates/sport';
export {
  isBusiness,
  isHandle,
  isNamedPerson,
  isOwnAccount,
  isPublicBody,
  isRoleAtPlace,
  isSelf,
  standsFor,
} from './predicates/target-kind';
export { past, planned } from './predicates/tense';
export { inThePast } from './predicates/time';
export { agent, victim } from './predicates/voice';
export { wish } from './predicates/wish';
export { type Rule, type RuleDefinition, rule } from './rule';
export { pattern, shape } from './shape';
export { businessName } from './shapes/organisation';
export { personName } from './shapes/person';
export { mention, relation, roleAtPlace } from './shapes/target';
export { type Hit, type Sign, textOf } from './sign';
export type { Source } from './source';
export { remove, removeSentence, replace, replaceSentence, useInstead } from './suggest';
export { anyPerson } from './targets';
export { validateRule } from './validate-rule';
export { carried } from './words/carried';
export { compileLexicon, type Lexicon } from './words/lexicon';
export { listed, listedPhrases, listedSet } from './words/listed';
export {
  beginsName,
  capitalised,
  followedBy,
  nearWords,
  precededBy,
  startsSentence,
} from './words/senses';
export { validateWords } from './words/validate-words';
export { type Place, type Sense, type WordClass, words } from './words/word-class';
