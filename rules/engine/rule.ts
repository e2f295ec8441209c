import type { Area, Mode, ModeLevel, Profile } from './draft';
import type { ExampleSet } from './example';
import type { Predicate } from './predicate';
import type { Sign } from './sign';
import type { SuggestionBuilder } from './suggest';

const AREAS: readonly Area[] = ['political', 'work-information', 'discrimination', 'defamation'];

/** One sign, or any of several. */
export type Wanted = Sign | readonly Sign[];

export type Scope = 'clause' | 'sentence' | 'post';

/**
 * The level by mode. `by` narrows it for a profile, `inPeriod` for a pre-election period; the
 * period wins over the profile.
 */
export interface LevelTable {
  readonly work: ModeLevel;
  readonly personal: ModeLevel;
  readonly by?: Partial<Record<Profile, Partial<Record<Mode, ModeLevel>>>>;
  readonly inPeriod?: Partial<Record<Mode, ModeLevel>>;
}

/** A circumstance that changes the level: the first that holds decides. */
export interface Adjustment {
  readonly when: Predicate;
  readonly to: ModeLevel;
}

/** The words seen, by the rule's own names for them; masked ones are described, not repeated. */
export type Seen<Name extends string> = Readonly<Record<Name, string>>;

/** Declared as a method so that the engine may keep rules of different names in one list. */
type Say<Name extends string> = { say(seen: Seen<Name>): string }['say'];

export interface RuleDefinition<Name extends string = string> {
  /** `area/rule-name`; the file is `rules/area/rule-name.rule.ts`. */
  readonly id: `${Area}/${string}`;
  /** What a post does that this rule sees: `Says a named person committed a crime`. */
  readonly title: string;
  /** Key of the clause in policy.ts. */
  readonly clause: string;
  /** The law or guidance behind it, as it is cited. */
  readonly law?: readonly string[];
  /** Key of a contact in policy.ts. */
  readonly contact: string;
  readonly level: LevelTable;
  /** How far apart the signs may stand. */
  readonly scope: Scope;
  /** Every one must be seen in the scope; the first is the anchor and should be the rarest. */
  readonly looksFor: Readonly<Record<Name, Wanted>>;
  /** How the signs must stand to each other. */
  readonly when?: readonly Predicate[];
  /** Circumstances in which the rule stays silent. Each needs an `allow` example. */
  readonly unless?: readonly Predicate[];
  readonly adjust?: readonly Adjustment[];
  /** What is underlined, from the first to the last of these; as little as possible. */
  readonly mark: NoInfer<Name> | readonly [NoInfer<Name>, ...NoInfer<Name>[]];
  readonly message: string | Say<NoInfer<Name>>;
  readonly because: string | Readonly<Record<Mode, string>>;
  /** What to say instead when the draft agrees with a post that does this; `off` when agreeing is harmless. */
  readonly endorsing?: 'off' | { readonly message?: string; readonly because?: string };
  /** For a weak sign: nothing is said where another rule of the area speaks, in the sentence or anywhere. */
  readonly givesWay?: 'sentence' | 'post';
  readonly suggestions: readonly SuggestionBuilder[];
  readonly examples: ExampleSet;
}

export interface Rule extends RuleDefinition {
  readonly area: Area;
}

/**
 * Declares a rule. What types cannot check, `validateRule` does: before every build and in the tests.
 * @throws when the id names no area.
 */
export function rule<const Name extends string>(definition: RuleDefinition<Name>): Rule {
  const area = AREAS.find((one) => definition.id.startsWith(`${one}/`));
  if (area === undefined) throw new Error(`${definition.id}: the id must begin with an area`);
  return { ...definition, area };
}
