import { type Checker, type Draft, explain, type Mode, remembering } from '@/rules';
import { isPaused, modeOf } from '@/settings';
import { questionOf } from './question-of';
import type { SessionTools } from './session';
import type { State } from './state';
import { reach, type Verdict } from './verdict';

export interface Judging {
  /** The composer's own draft in the mode of its account; quick while little of it changes. */
  own(draft: Draft): Pick<State, 'draft' | 'mode' | 'verdict' | 'question'>;
  /** Another part of the same thread, in the mode of this one. */
  part(draft: Draft, mode: Mode): Verdict;
}

/**
 * Judges the drafts of one composer as the choices are at that moment.
 * @param setAside findings the person set aside, by `asideKey`.
 * @param kept accounts whose mode the person kept against the organisation's list.
 */
export function judging(
  { choices, grammar, circumstances }: Pick<SessionTools, 'choices' | 'grammar' | 'circumstances'>,
  setAside: ReadonlySet<string>,
  kept: ReadonlySet<string | undefined>,
): Judging {
  const checker = remembering();

  function judge(draft: Draft, mode: Mode, by: Checker['explain']): Verdict {
    const checksPersonal = choices.checksPersonal.value;
    const paused = isPaused(choices.pauses.value, draft.site, Date.now());
    const given = { draft, mode, checksPersonal, paused, grammar, circumstances, setAside };
    return reach({ explain: by, ...given });
  }

  return {
    own(draft) {
      const chosen = modeOf(choices, draft.site, draft.account);
      const mode = chosen ?? 'work';
      const verdict = judge(draft, mode, checker.explain);
      return { draft, mode, verdict, question: questionOf(draft, chosen, choices, kept) };
    },
    part: (draft, mode) => judge(draft, mode, explain),
  };
}
