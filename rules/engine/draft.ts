/**
 * The words every room uses for what is being written, by whom, and what was found.
 * All offsets in this project are UTF-16 code units into `Draft.text`.
 */

export type Area = 'political' | 'work-information' | 'discrimination' | 'defamation';

/** `stop` likely unlawful or a statutory restriction · `ask` needs a named person · `reword` the author can fix it · `tip` hygiene. */
export type Level = 'stop' | 'ask' | 'reword' | 'tip';

/** `work`: official capacity, corporate account. `personal`: own account that could be identified as staff. */
export type Mode = 'work' | 'personal';

/** Who is writing. Every member of staff but the Deputy is politically restricted (PRSRA 2011 Sch 16 para 200). */
export type Profile = 'restricted' | 'deputy' | 'commissioner' | 'unrestricted';

export type DraftKind = 'post' | 'reply' | 'comment' | 'quote' | 'thread' | 'edit' | 'poll' | 'alt';

/** The post replied to or quoted. It is never underlined: findings lie in the draft's own text. */
export interface ContextPost {
  readonly text: string;
  /** Handle or name as the page shows it, e.g. `@EssexPFCC`. */
  readonly author?: string;
}

export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** Site profile id, e.g. `mastodon`. */
  readonly site: string;
  /** Earlier posts of the same thread, in order. */
  readonly parts?: readonly string[];
  readonly context?: ContextPost;
  /** Handle of the posting account, where the page shows it. */
  readonly account?: string;
  /** ISO 8601 date-time of publication when the composer schedules; absent means now. */
  readonly publishAt?: string;
  /** Pictures, films and other files that go out with it; absent where their number is not known. */
  readonly attachments?: number;
}

/** A level, or `none`: not shown in that mode. */
export type ModeLevel = Level | 'none';

/** A pre-election period, both dates inclusive, ISO 8601 `YYYY-MM-DD`. */
export interface Period {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** `poll`: the day or days of voting. Both count alike; the name of the kind is shown. */
  readonly kind?: 'pre-election' | 'poll';
}

/** One clause of the organisation's policy. `key` is what rules cite, e.g. `political.restriction`. */
export interface Clause {
  readonly key: string;
  readonly title: string;
  /** Where it stands: a section of the decision report, a statute, or the organisation's own number. Never invented. */
  readonly source: string;
  /** Markdown; shown only through DOMPurify. */
  readonly text: string;
  /** True for built-in wording: shown as "Example wording, not your organisation's policy". */
  readonly example: boolean;
  /** Key of the contact for this clause; absent: the rule's own. */
  readonly contact?: string;
}

export interface Contact {
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What a term of the organisation's own is. */
export type TermKind = 'operation' | 'system' | 'codename' | 'place' | 'person-colleague' | 'other';

/** Words that an organisation wants care with. Literal: no pattern, no wildcard. */
export interface Term {
  readonly phrase: string;
  readonly kind: TermKind;
  readonly level: Readonly<Record<Mode, ModeLevel>>;
  /** One plain sentence of at most 25 words that says why. */
  readonly note?: string;
  /** The last day it counts, ISO 8601 `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What the engine needs of an organisation's pack (the room `organisation/` validates and merges the file). */
export interface Pack {
  readonly organisation: string;
  /** By rule id, by the key that rules cite, or by area: the nearest to the rule is shown. */
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly periods: readonly Period[];
  readonly terms: readonly Term[];
  /** Names of operations that are already public. */
  readonly publicOperations: readonly string[];
  /** Phrases that are no sign of anything. */
  readonly acceptedPhrases: readonly string[];
  /** By rule id or `area/*`. A rule that is silent in a mode or for a profile stays silent. */
  readonly levels: Readonly<Record<string, Readonly<Partial<Record<Mode, ModeLevel>>>>>;
  /** Rule ids and `area/*`. */
  readonly rulesOff: readonly string[];
}

export interface Situation {
  readonly mode: Mode;
  readonly profile: Profile;
  /** ISO 8601 date-time. The engine has no clock: the caller says when it is. */
  readonly now: string;
  readonly pack: Pack;
}

export interface Suggestion {
  /** Label on the button, e.g. `Remove the name`. */
  readonly label: string;
  /** UTF-16 span of the draft that is replaced; may be wider than the finding. */
  readonly start: number;
  readonly end: number;
  /** Single-line plain text that takes its place; may be empty. */
  readonly replacement: string;
}

/** Why the engine decided as it did, in plain words a person can check. */
export interface Evidence {
  /** Lexicon class, shape or predicate, e.g. `party`, `asserted`, `quoted`. */
  readonly name: string;
  /** What it was seen in; identifiers and slurs are masked. */
  readonly seen: string;
}

/** A question about the circumstances that was asked before speaking, e.g. `quoted speech`: no. */
export interface Weighed {
  readonly predicate: string;
  readonly held: boolean;
}

export interface Finding {
  /** `area/rule-name`, the rule file's own name. */
  readonly rule: string;
  readonly area: Area;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  /** What we saw and how it could be read: one plain sentence of at most 25 words. */
  readonly message: string;
  /** Why it matters here, e.g. by mode or profile: one plain sentence of at most 25 words. */
  readonly because: string;
  readonly clause: Clause;
  readonly contact: Contact;
  readonly suggestions: readonly Suggestion[];
  readonly evidence: readonly Evidence[];
  /** What our own text must not repeat of the draft: identifiers and slurs. UTF-16 offsets, in order. */
  readonly masked: readonly { readonly start: number; readonly end: number }[];
  /** What was asked about the words, in order; what would have kept the rule silent did not hold. */
  readonly weighed: readonly Weighed[];
}
