import type { Contact, Mode, ModeLevel, Period, Profile, Term } from '@/rules';

/** One clause as an organisation writes it down. */
export interface OwnClause {
  /** The organisation's own number, e.g. `4.2`. */
  readonly number?: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly url?: string;
  /** Key of a contact; absent: the rule's own. */
  readonly contact?: string;
}

/** A pack as its file has it: `pack.schema.json` in types (a test keeps the two in step). */
export interface PackFile {
  readonly $schema?: string;
  readonly id: string;
  readonly organisation: string;
  readonly version: string;
  readonly language: string;
  /** Who counts as writing until the person says who they are. */
  readonly profile?: Profile;
  /** By rule id, by a built-in clause's key, or by area. */
  readonly clauses?: Readonly<Record<string, OwnClause>>;
  /** By role: `monitoring-officer`, or a key of the organisation's own. */
  readonly contacts?: Readonly<Record<string, Contact>>;
  readonly terms?: readonly Term[];
  readonly publicOperations?: readonly string[];
  readonly acceptedPhrases?: readonly string[];
  /** By account handle, with or without `@`. */
  readonly handles?: Readonly<Record<string, Mode>>;
  readonly periods?: readonly Required<Period>[];
  /** By rule id or `area/*`. */
  readonly levels?: Readonly<Record<string, Readonly<Partial<Record<Mode, ModeLevel>>>>>;
  readonly rulesOff?: readonly string[];
}
