import type { Checker, Draft, Finding, Grammar, Mode } from '@/rules';
import { isAllowed } from '@/settings';
import type { Unchecked } from '../background/messages';
import type { Circumstances } from './circumstances';

/** Drafts over this many UTF-16 units are not checked: no site here takes a post that long. */
const LONGEST = 20_000;

/** What a check of one draft came to, without what the person has set aside or allowed. */
export type Verdict =
  | {
      readonly checked: true;
      readonly findings: readonly Finding[];
      readonly wantsGrammar: readonly string[];
      /** The draft is in Welsh: only identifiers were looked for. */
      readonly identifiersOnly: boolean;
    }
  | { readonly checked: false; readonly reason: Unchecked };

export interface Check {
  /** Best one that remembers the composer's last draft. */
  readonly explain: Checker['explain'];
  readonly draft: Draft;
  readonly mode: Mode;
  readonly checksPersonal: boolean | null;
  /** The person paused checking here. */
  readonly paused: boolean;
  readonly grammar: Grammar;
  readonly circumstances: () => Circumstances;
  readonly setAside: ReadonlySet<string>;
}

/** The same words in the same rule, wherever they move to in this draft. */
export function asideKey(finding: Finding, text: string): string {
  return `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
}

/**
 * Date and time where the person is: an election period begins and ends with their own day. To the
 * minute, as a checker that remembers begins afresh with each change of it.
 */
export function localNow(): string {
  const now = new Date();
  const behindUtc = now.getTimezoneOffset() * 60_000;
  return new Date(now.getTime() - behindUtc).toISOString().slice(0, 'YYYY-MM-DDThh:mm'.length);
}

/** Checks a draft on the spot. A check that fails is a verdict of its own, never an exception. */
export function reach(check: Check): Verdict {
  const { explain, draft, mode, checksPersonal, grammar, setAside } = check;
  if (check.paused) return { checked: false, reason: 'paused' };
  if (mode === 'personal' && !checksPersonal) return { checked: false, reason: 'personal-off' };
  if (draft.text.length > LONGEST) return { checked: false, reason: 'too-long' };
  try {
    const now = localNow();
    const { profile, pack, allowedPhrases } = check.circumstances();
    const situation = { mode, profile, now, pack };
    const { findings, wantsGrammar, identifiersOnly } = explain(draft, situation, grammar);
    return {
      checked: true,
      findings: findings.filter(
        (finding) =>
          !setAside.has(asideKey(finding, draft.text)) &&
          !isAllowed(finding, draft.text, allowedPhrases),
      ),
      wantsGrammar,
      identifiersOnly,
    };
  } catch {
    return { checked: false, reason: 'failed' };
  }
}
