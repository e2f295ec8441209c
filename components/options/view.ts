import type { Language } from '@/locales';
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
  /** Whether anything but the review is drawn in its pages. */
  readonly draws: boolean;
  /** Its terms forbid that: the popup asks, with a notice of what it means. */
  readonly byTerms: boolean;
}

export interface AccountRow {
  readonly key: string;
  /** Empty where the page shows none. */
  readonly handle: string;
  readonly site: string;
  readonly mode: Mode;
}

/** A site where the review is all there is in the page, and whether it is on. */
export interface ReviewRow {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** The site's terms want it so, not the person. */
  readonly byTerms: boolean;
}

export interface ModesView {
  readonly sites: readonly SiteRow[];
  readonly accounts: readonly AccountRow[];
  /** The pack's handles, which only the pack changes. */
  readonly given?: {
    readonly organisation: string;
    readonly handles: readonly (readonly [handle: string, mode: Mode])[];
  };
  /** Hosts the person allowed one by one. */
  readonly hosts: readonly string[];
  readonly checksPersonal: boolean;
  readonly reviews: readonly ReviewRow[];
  readonly onSite: (id: string, mode: Mode | undefined) => void;
  readonly onOverlay: (id: string, draws: boolean) => void;
  /** `undefined` forgets the account. */
  readonly onAccount: (key: string, mode: Mode | undefined) => void;
  /** Takes the permission back. */
  readonly onHost: (host: string) => void;
  readonly onPersonal: (allowed: boolean) => void;
  readonly onReview: (id: string, on: boolean) => void;
}

export interface RuleExample {
  readonly text: string;
  readonly mode: Mode;
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
  /** Texts it speaks up about, the words in `{{ }}`, and texts it says nothing about. */
  readonly examples: {
    readonly flag: readonly RuleExample[];
    readonly allow: readonly RuleExample[];
  };
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
  /** What it sets for everybody and nobody can change here, in plain words. */
  readonly sets: readonly string[];
}

/** A pre-election period or poll, as it stands today. */
export interface PeriodRow {
  readonly name: string;
  /** The days, as people write them. */
  readonly from: string;
  readonly to: string;
  readonly when: 'now' | 'later' | 'past';
}

export interface OrganisationView {
  readonly pack: PackRow | undefined;
  /** The pack comes with the browser's policy: nobody can import or remove one here. */
  readonly byPolicy: boolean;
  /** What to put right in the policy's pack, for those who look after it. */
  readonly policyFaults: readonly string[];
  readonly periods: readonly PeriodRow[];
  /** Puts a pack in force; gives what to put right when it cannot, and then changes nothing. */
  readonly onImport: (text: string) => readonly string[];
  readonly onRemove: () => void;
}

/** One thing that is kept: where, what it is, and its value as it is stored. */
export interface KeptRow {
  readonly key: string;
  readonly what: string;
  /** Absent: nothing is kept under it. */
  readonly value?: string;
}

export interface PrivacyView {
  readonly kept: readonly KeptRow[];
  readonly onForget: () => void;
}

export interface LanguageView {
  /** `undefined`: the browser's own. */
  readonly chosen: Language | undefined;
  readonly onChoose: (language: Language | undefined) => void;
  readonly shortcuts: readonly {
    readonly name: string;
    readonly what: string;
    /** Keys as the browser writes them; absent: none are set. */
    readonly keys?: string;
  }[];
  readonly onChangeShortcuts: () => void;
}

export interface OptionsView {
  readonly you: YouView;
  readonly modes: ModesView;
  readonly rules: RulesView;
  readonly phrases: PhrasesView;
  readonly organisation: OrganisationView;
  readonly language: LanguageView;
  readonly privacy: PrivacyView;
}
