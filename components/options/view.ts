import type { Area, Clause, Mode, ModeLevel, Profile } from '@/rules';

/** Who is writing; `undefined` stands for what the organisation says. */
export interface YouView {
  readonly chosen: Profile | undefined;
  /** What the pack says, and whose it is. */
  readonly given?: { readonly profile: Profile; readonly organisation: string };
  readonly onChoose: (profile: Profile | undefined) => void;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly mode: Mode | undefined;
}

export interface AccountRow {
  readonly key: string;
  /** Empty where the page shows none. */
  readonly handle: string;
  readonly site: string;
  readonly mode: Mode;
}

export interface ModesView {
  readonly sites: readonly SiteRow[];
  readonly accounts: readonly AccountRow[];
  /** The pack's handles, which only the pack changes. */
  readonly given?: {
    readonly organisation: string;
    readonly handles: readonly (readonly [handle: string, mode: Mode])[];
  };
  readonly checksPersonal: boolean;
  /** Sites where the review is all there is, and whether it is on. */
  readonly reviews: readonly { readonly id: string; readonly name: string; readonly on: boolean }[];
  readonly onSite: (id: string, mode: Mode | undefined) => void;
  /** `undefined` forgets the account. */
  readonly onAccount: (key: string, mode: Mode | undefined) => void;
  readonly onPersonal: (allowed: boolean) => void;
  readonly onReview: (id: string, on: boolean) => void;
}

/** One rule with what its page says. */
export interface RuleRow {
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  readonly levels: Readonly<Record<Mode, ModeLevel>>;
  /** What it says when the words do not matter to it. */
  readonly message: string | undefined;
  readonly because: string | Readonly<Record<Mode, string>>;
  readonly law: readonly string[];
  readonly clause: Clause;
  readonly off: boolean;
  /** Set when the organisation switched it off. */
  readonly offBy?: string;
}

export interface RulesView {
  readonly rules: readonly RuleRow[];
  readonly onSwitch: (id: string, on: boolean) => void;
}

export interface PhrasesView {
  readonly phrases: readonly string[];
  /** What would be saved, or why nothing can be. */
  readonly look: (typed: string) => { readonly phrase: string } | 'too-long' | 'stop';
  readonly onSave: (phrase: string) => void;
  readonly onRemove: (phrase: string) => void;
}

/** The pack in force. */
export interface PackRow {
  readonly organisation: string;
  readonly version: string;
  readonly clauses: number;
  readonly terms: number;
  readonly handles: number;
  readonly periods: number;
}

export interface OrganisationView {
  readonly pack: PackRow | undefined;
  /** Puts a pack in force; gives what to put right when it cannot, and then changes nothing. */
  readonly onImport: (text: string) => readonly string[];
  readonly onRemove: () => void;
}

export interface PrivacyView {
  readonly accounts: number;
  readonly sites: number;
  readonly personal: boolean;
  readonly profile: boolean;
  readonly rulesOff: number;
  /** Sites whose terms forbid overlays, and that are drawn on all the same. */
  readonly overlays: number;
  /** Of those, where the review is switched off. */
  readonly reviewsOff: number;
  readonly phrases: readonly string[];
  readonly pack: string | undefined;
  readonly onForget: () => void;
}

export interface OptionsView {
  readonly you: YouView;
  readonly modes: ModesView;
  readonly rules: RulesView;
  readonly phrases: PhrasesView;
  readonly organisation: OrganisationView;
  readonly privacy: PrivacyView;
}
