import { defamation } from './defamation';
import { discrimination } from './discrimination';
import { compileLexicon, createEngine, type Engine, type Rule, sharedWords } from './engine';
import { CLAUSES, CONTACTS } from './policy';
import { political } from './political';
import { workInformation } from './work-information';

/** The built-in clauses and contacts that rules cite. */
export const policy = { clauses: CLAUSES, contacts: CONTACTS };

const AREAS = [political, workInformation, discrimination, defamation];

/** Every built-in rule, area by area. */
export const allRules: readonly Rule[] = AREAS.flatMap(({ rules }) => rules);

/** The words of all areas and of the engine. */
export const lexicon = compileLexicon([...sharedWords, ...AREAS.flatMap(({ words }) => words)]);

/** The engine with all built-in rules. */
export const engine: Engine = createEngine(allRules, lexicon, policy);
