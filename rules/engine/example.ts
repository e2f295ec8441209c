import type { DraftKind, Level, Mode, Pack, Profile } from './draft';

/** The circumstances of an example; left out: a work post by a restricted member of staff. */
export interface ExampleSituation {
  readonly mode?: Mode;
  readonly profile?: Profile;
  readonly preElection?: boolean;
  readonly kind?: DraftKind;
  /** The post replied to. */
  readonly context?: string;
  /** Earlier posts of the thread. */
  readonly parts?: readonly string[];
  /** Pictures and other files that go out with it. */
  readonly attachments?: number;
  /** What the organisation's pack adds. */
  readonly pack?: Partial<Pack>;
}

/** A text with what must be marked in `{{ }}`, and the level expected when it is not the rule's own. */
export interface FlagExample extends ExampleSituation {
  readonly text: string;
  readonly level?: Level;
}

/**
 * A text on which the rule stays silent. `because` names the predicate that vetoes it; `unseen`
 * when a sign is missing, `level` when the rule is off for that mode, profile or period.
 */
export interface AllowExample extends ExampleSituation {
  readonly text: string;
  readonly because: string;
}

/** A text the rule is known to get wrong. The test asserts that it still does. */
export interface KnownExample extends ExampleSituation {
  readonly text: string;
  readonly wrongly: 'silent' | 'flagged';
  readonly why: string;
}

type NonEmpty<Item> = readonly [Item, ...Item[]];

/** A rule without examples of both kinds does not type-check. */
export interface ExampleSet {
  readonly flag: NonEmpty<string | FlagExample>;
  readonly allow: NonEmpty<AllowExample>;
  readonly known?: readonly KnownExample[];
}
