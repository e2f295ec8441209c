import { examplePack } from '@/organisation';
import {
  type ContextPost,
  type Draft,
  type DraftKind,
  type Explanation,
  explain,
  type Finding,
  type Grammar,
  type Level,
  type Mode,
  type Profile,
} from '@/rules';

export const MODES: readonly Mode[] = ['work', 'personal'];
export const PROFILES: readonly Profile[] = [
  'restricted',
  'deputy',
  'commissioner',
  'unrestricted',
];
export const DRAFT_KINDS: readonly DraftKind[] = [
  'post',
  'reply',
  'comment',
  'quote',
  'thread',
  'edit',
  'poll',
  'alt',
];

/** One draft as the command's input gives it; what is missing comes from the command line. */
export interface Entry {
  readonly id?: string | number | undefined;
  readonly text: string;
  readonly mode?: Mode | undefined;
  /** A post, or `author: text`. */
  readonly context?: string | ContextPost | undefined;
  readonly parts?: readonly string[] | undefined;
  readonly kind?: DraftKind | undefined;
  readonly site?: string | undefined;
  readonly account?: string | undefined;
  /** ISO 8601 date or date-time. */
  readonly publishAt?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly preElection?: boolean | undefined;
}

export interface EntryDefaults {
  readonly mode: Mode;
  readonly profile: Profile;
  readonly preElection: boolean;
  readonly kind?: DraftKind | undefined;
  readonly context?: string | undefined;
}

export interface Circumstances {
  readonly now: string;
  readonly grammar: Grammar | undefined;
  readonly defaults: EntryDefaults;
}

export interface Judged {
  readonly entry: Entry;
  readonly draft: Draft;
  readonly level: Level | 'none';
  readonly findings: readonly Finding[];
  /** Rules whose signs were all there and that said nothing, with the predicate that decided. */
  readonly silences: Explanation['silences'];
}

/** Checks one draft. `preElection` stands for a period that contains the day it goes out. */
export function judgeEntry(entry: Entry, { now, grammar, defaults }: Circumstances): Judged {
  const {
    mode = defaults.mode,
    profile = defaults.profile,
    preElection = defaults.preElection,
  } = entry;
  const day = (entry.publishAt ?? now).slice(0, 10);
  const periods = preElection ? [{ name: 'pre-election period', from: day, to: day }] : [];
  const draft = draftOf(entry, defaults);
  const { findings, silences } = explain(
    draft,
    { mode, profile, now, pack: { ...examplePack, periods } },
    grammar,
  );
  return { entry, draft, level: worst(findings), findings, silences };
}

function draftOf(entry: Entry, defaults: EntryDefaults): Draft {
  const { text, site = 'cli', parts, account, publishAt } = entry;
  const written = entry.context ?? defaults.context;
  const context = typeof written === 'string' ? contextOf(written) : written;
  return {
    text,
    kind: entry.kind ?? defaults.kind ?? (context === undefined ? 'post' : 'reply'),
    site,
    ...(parts === undefined ? {} : { parts }),
    ...(context === undefined ? {} : { context }),
    ...(account === undefined ? {} : { account }),
    ...(publishAt === undefined ? {} : { publishAt }),
  };
}

/** `@handle: text` and `Name of author: text`; anything else is text alone. */
function contextOf(written: string): ContextPost {
  const [, author, text] = /^([^:\n]{1,60}): (.+)$/s.exec(written) ?? [];
  return author === undefined || text === undefined ? { text: written } : { author, text };
}

const GRAVEST_FIRST: readonly Level[] = ['stop', 'ask', 'reword', 'tip'];

function worst(findings: readonly Finding[]): Level | 'none' {
  return GRAVEST_FIRST.find((level) => findings.some((one) => one.level === level)) ?? 'none';
}
