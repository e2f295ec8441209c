import { examplePack } from '@/organisation';
import {
  type ContextPost,
  check,
  type Draft,
  type DraftKind,
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

/** One draft as the command's input gives it. */
export interface Entry {
  readonly id?: string | number;
  readonly text: string;
  readonly mode?: Mode;
  /** A post, or `author: text`. */
  readonly context?: string | ContextPost;
  readonly parts?: readonly string[];
  readonly kind?: DraftKind;
  readonly site?: string;
  readonly account?: string;
  readonly publishAt?: string;
  readonly profile?: Profile;
  readonly preElection?: boolean;
}

export type EntryDefaults = Required<Pick<Entry, 'mode' | 'profile' | 'preElection'>> &
  Pick<Entry, 'kind' | 'context'>;

export interface Circumstances {
  readonly now: string;
  readonly grammar: Grammar | undefined;
  readonly defaults: EntryDefaults;
}

export interface Judged {
  readonly entry: Entry;
  readonly level: Level | 'none';
  readonly findings: readonly Finding[];
}

/** Checks one draft. `preElection` stands for a period that contains the day it goes out. */
export function judgeEntry(given: Entry, { now, grammar, defaults }: Circumstances): Judged {
  const entry = { ...defaults, ...given };
  const day = (entry.publishAt ?? now).slice(0, 10);
  const periods = entry.preElection ? [{ name: 'pre-election period', from: day, to: day }] : [];
  const findings = check(
    draftOf(entry),
    { mode: entry.mode, profile: entry.profile, now, pack: { ...examplePack, periods } },
    grammar,
  );
  return { entry: given, level: worst(findings), findings };
}

function draftOf(entry: Entry): Draft {
  const { text, kind, site = 'cli', parts, account, publishAt } = entry;
  const context = typeof entry.context === 'string' ? contextOf(entry.context) : entry.context;
  return {
    text,
    kind: kind ?? (context === undefined ? 'post' : 'reply'),
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
