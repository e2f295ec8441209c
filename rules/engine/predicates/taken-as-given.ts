import { listedSet } from '../words/listed';

/** The words around a negation, lower case, and the word it might turn round. */
interface Negation {
  /** The word before the negation. */
  readonly before: string;
  /** Its first word. */
  readonly negator: string;
  /** The words from the negation to the claim. */
  readonly between: readonly string[];
  /** The first word of what it might turn round. */
  readonly claim: string;
  /** The word after. */
  readonly after: string;
}

/**
 * With the next word these say what follows: `not only X`, `no wonder X`, `without doubt X`,
 * `nothing but X`, `no better than X`.
 */
const AFFIRMING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', listedSet('better less different other more')],
  ['nothing', listedSet('but less short')],
  ['none', listedSet('other')],
  ['without', listedSet('saying')],
]);
const AFFIRMING_ALL = listedSet(`
only just merely simply wonder doubt question surprise matter exception fail
`);

/** What they, and `why` and its like, govern is so: `never forget that X`, `not sure why X`, `not surprised X`. */
const GIVEN = listedSet(`
forget forgot care mind regret wait help surprised surprising shocked hesitate
why how who what when where
`);
/** Before what somebody does, `not` says that it is done: `can't stop lying`, `not above lying`. */
const GOING_ON = listedSet(`
stop stops stopped stopping quit quits quitting resist resists resisted cease ceases ceased above averse beyond tire tires
apologised apologise apologises apologising
`);
/** The same before `to`: `never fails to lie`. */
const BEFORE_TO = listedSet('fail fails failed afraid scared ashamed slow shy too');
/** Knowing, or admitting it, is denied, not what is known: `didn't know he was X`. */
const KNOWING = listedSet(
  'know knew known realise realised notice noticed admit admits admitted admitting confess confessed mention mentioned',
);
const BEGINS_CLAUSE = listedSet("that he she they he's she's they're it we you i");
/** Somebody is unwilling to say what is so; a court's `did not admit X` leaves it open. */
const UNWILLING = listedSet("won't wont wouldn't wouldnt can't cant cannot refuse refuses refused");
/** `can't believe X` is astonished that X; `don't believe X` denies it. */
const ASTONISHED = listedSet("can't cant cannot couldn't couldnt");
const COMPARING = listedSet('more harder better worse');

/** What follows the negation is said to be so all the same. */
export function isTakenAsGiven(words: Negation): boolean {
  const { negator, between, after } = words;
  const [next = ''] = between;
  if (AFFIRMING_ALL.has(next) || AFFIRMING.get(negator)?.has(next)) return true;
  if (between.some((word) => GIVEN.has(word))) return true;
  if (ASTONISHED.has(negator) && (between.includes('believe') || COMPARING.has(after))) return true;
  return goesOn(words) || isKnown(words);
}

/** `can't stop X`, `never fails to X`. */
function goesOn({ between, claim }: Negation): boolean {
  const verb = between.findIndex((word) => GOING_ON.has(word) || BEFORE_TO.has(word));
  const [word = '', ...rest] = verb < 0 ? [] : between.slice(verb);
  if (rest.at(-1) === 'to') return BEFORE_TO.has(word);
  return GOING_ON.has(word) && [...rest, claim].slice(0, 3).some((one) => one.endsWith('ing'));
}

/** `didn't know that he X`, `won't admit X`. */
function isKnown({ before, negator, between, claim }: Negation): boolean {
  const verb = between.findIndex((word) => KNOWING.has(word));
  // `refuse to` is one negation, and what it governs begins with the verb.
  if (verb < 0) return false;
  const rest = between.slice(verb + 1);
  if (rest.includes('if') || rest.includes('whether')) return false;
  if (rest.some((word) => BEGINS_CLAUSE.has(word))) return true;
  return (UNWILLING.has(negator) || before === 'will') && claim.endsWith('ing');
}
