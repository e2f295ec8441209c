import { type Translate, worstFirst } from '@/components';
import { applySuggestion, type Composer, type Passes, publishHeld } from '@/composer';
import type { Finding, Mode, Suggestion } from '@/rules';
import { type Choices, chooseMode } from '@/settings';
import { closed, findingsOf, markId, type State } from './state';
import { partAt } from './together';
import { asideKey } from './verdict';

/** What the person can do; each call leads to a new state and a new view. */
export interface Actions {
  toggleList(): void;
  open(finding: Finding): void;
  close(): void;
  move(step: 1 | -1): void;
  setAside(finding: Finding): void;
  /** Shows the phrase and asks whether it may be kept; `keepPhrase` then keeps it. */
  askToAllow(phrase: string): void;
  keepPhrase(phrase: string): void;
  use(suggestion: Suggestion): Promise<void>;
  switchMode(mode: Mode): void;
  /** The account stays in the mode the organisation's list does not say. */
  keepMode(): void;
  allowPersonal(allowed: boolean): void;
  picturesSeen(): void;
  postAnyway(): Promise<void>;
}

/** What the actions work on: one session from the inside. */
export interface Desk {
  readonly composer: Composer;
  readonly choices: Choices;
  readonly passes: Passes;
  readonly t: Translate;
  readonly setAside: Set<string>;
  /** Accounts whose mode the person kept against the organisation's list, while this composer lasts. */
  readonly kept: Set<string | undefined>;
  readonly signal: AbortSignal;
  state(): State;
  update(change: Partial<State>): void;
  /** Reads the composer anew, checks and shows. */
  check(): void;
  /** Gives the caret back if we had taken it. */
  giveFocusBack(): void;
}

export function actionsOn(desk: Desk): Actions {
  const { composer, choices, passes, t, setAside, signal } = desk;

  const close = () => {
    desk.update(closed);
    desk.giveFocusBack();
  };

  return {
    toggleList: () => desk.update({ ...closed, listOpen: !desk.state().listOpen }),
    open: (finding) => desk.update({ ...closed, open: markId(finding) }),
    close,
    move(step) {
      const { verdict, open } = desk.state();
      const ids = worstFirst(findingsOf(verdict)).map(markId);
      const at = open === undefined ? -1 : ids.indexOf(open);
      const next = at === -1 ? ids[0] : ids.at((at + step) % ids.length);
      if (next) desk.update({ ...closed, open: next });
    },
    setAside(finding) {
      setAside.add(asideKey(finding, desk.state().draft.text));
      close();
      desk.check();
    },
    askToAllow(phrase) {
      close();
      desk.update({ allowing: phrase });
    },
    keepPhrase(phrase) {
      desk.update(closed);
      const { allowedPhrases } = choices;
      allowedPhrases.set([...allowedPhrases.value, phrase]);
    },
    async use({ start, end, replacement }) {
      const { held, together, draft } = desk.state();
      const place = held && together ? partAt(held, start) : { part: composer, start: 0 };
      const expected = (together ?? draft).text.slice(start, end);
      close();
      if (!place) return;
      const edit = { start: start - place.start, end: end - place.start, expected, replacement };
      const result = await applySuggestion(place.part, edit, signal);
      if (signal.aborted) return;
      if (result.applied) desk.update({ announce: t('announceApplied') });
      else if (result.reason === 'unverified') desk.update({ notice: 'noticeLookAgain' });
      else desk.update({ notice: 'noticeNotApplied' });
    },
    switchMode(mode) {
      const { site, account } = desk.state().draft;
      // Coming back to personal after a "no" asks anew: there is no other way to say yes.
      if (mode === 'personal' && choices.checksPersonal.value === false) {
        choices.checksPersonal.set(null);
      }
      chooseMode(choices, site, account, mode);
      const word = t(mode === 'work' ? 'modeWork' : 'modePersonal');
      desk.update({ announce: t('announceMode', [word]) });
    },
    keepMode() {
      desk.kept.add(desk.state().draft.account);
      desk.check();
    },
    allowPersonal: (allowed) => choices.checksPersonal.set(allowed),
    picturesSeen: () => desk.update({ pictures: undefined }),
    async postAnyway() {
      const { held } = desk.state();
      if (!held) return;
      passes.grant(held.whole);
      desk.update(closed);
      const outcome = await publishHeld(held, signal);
      if (outcome === 'press-again' && !signal.aborted) desk.update({ notice: 'noticePostAgain' });
    },
  };
}
