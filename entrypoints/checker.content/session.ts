import { levelStyles, otherMode, type Translate } from '@/components';
import {
  type Composer,
  controlsAround,
  followBox,
  followCaret,
  layerOf,
  type Passes,
  type PublishAttempt,
  readDraft,
  underline,
  watchComposer,
  watchPictures,
  watchSurroundings,
} from '@/composer';
import type { Finding, Mode } from '@/rules';
import { type Choices, drawsOn, reviewsOn } from '@/settings';
import type { DraftReport, PageState, PanelAction } from '../background/messages';
import { actionsOn } from './actions';
import { announceCount } from './announce-count';
import { atRest } from './at-rest';
import type { Circumstances } from './circumstances';
import type { GrammarClient } from './grammar-client';
import { judging } from './judging';
import { listenToPage } from './listen-to-page';
import { lookAtPictures } from './look-at-pictures';
import { obeyPanel } from './obey-panel';
import { placesOf } from './places-of';
import { describe, reportOf } from './report-of';
import { closed, findingsOf, holds, markId, type State } from './state';
import { surfaceWhenNeeded } from './surface-when-needed';
import { putTogether } from './together';
import { viewOf } from './view-of';

/** Milliseconds of rest before a sentence counts as closed. */
const GRAMMAR_AFTER = 250;

export interface SessionTools {
  readonly t: Translate;
  readonly readClause: (markdown: string) => Promise<DocumentFragment>;
  readonly grammar: GrammarClient;
  readonly choices: Choices;
  readonly circumstances: () => Circumstances;
  readonly passes: Passes;
  /** Rules of which a card has been open in this page. In memory only. */
  readonly rulesSeen: Set<string>;
  /** Tells the toolbar. */
  readonly showMode: (mode: Mode | null) => void;
  /** Runs after each change of what a session shows, and when it ends. */
  readonly onShown: () => void;
}

/** One composer, from its first focus until it leaves the page or another one is used. */
export interface Session {
  readonly composer: Composer;
  /** Checks again: the mode or another choice has changed. */
  check(): void;
  /** On `hold` the review is open when this returns. */
  decide(attempt: PublishAttempt): 'release' | 'hold';
  /** Opens the next finding's card and moves the focus into it. */
  openNext(): void;
  switchMode(): void;
  describe(): PageState;
  /** What the side panel shows; undefined once the composer is gone. */
  report(): DraftReport | undefined;
  /** Does what was pressed in the side panel. */
  obey(action: PanelAction): void;
  /** The extension was updated under the page: says so and does nothing any more. */
  orphan(): void;
  end(): void;
}

export function startSession(composer: Composer, tools: SessionTools): Session {
  const { t, grammar, choices, passes } = tools;
  const ending = new AbortController();
  const { signal } = ending;
  const surface = surfaceWhenNeeded(layerOf(composer.editor), {
    t,
    readClause: tools.readClause,
    signal,
  });
  const lines = underline(composer, levelStyles, signal);
  const caret = followCaret(composer, signal);
  const controls = controlsAround(composer, signal);
  const setAside = new Set<string>();
  const kept = new Set<string | undefined>();
  const judges = judging(tools, setAside, kept);
  let restoreCaret: (() => void) | undefined;
  let state: State = {
    ...judges.own(readDraft(composer)),
    seenBefore: false,
    listOpen: false,
    orphaned: false,
  };

  /** Where the site's terms or the person allow nothing else in the page (house decision 15). */
  const reviewOnly = () => !drawsOn(choices, composer.site);

  /** What another part of the same thread is flagged for, in the mode of this one. */
  function findingsIn(part: Composer): readonly Finding[] {
    if (part.editor === composer.editor) return findingsOf(state.verdict);
    return findingsOf(judges.part(readDraft(part), state.mode));
  }

  function update(change: Partial<State>): void {
    const before = state;
    state = { ...state, ...change };
    if (state.open !== before.open) noteOpened();
    if (state.mode !== before.mode) tools.showMode(state.mode);
    const places = placesOf(composer, controls(), lines, reviewOnly());
    surface.render(viewOf(state, places, composer.site.name, t, actions));
    tools.onShown();
  }

  /** The second card of a rule in a page is a short one. */
  function noteOpened(): void {
    const opened = findingsOf(state.verdict).find((finding) => markId(finding) === state.open);
    if (!opened) return;
    state = { ...state, seenBefore: tools.rulesSeen.has(opened.rule) };
    tools.rulesSeen.add(opened.rule);
  }

  /** Reads, checks and shows: the one way a verdict comes about. */
  function check(text?: string): void {
    if (state.orphaned) return;
    const next = judges.own(readDraft(composer, text));
    const findings = findingsOf(next.verdict);
    const drawn = reviewOnly() ? [] : findings;
    lines.draw(drawn.map((f) => ({ id: markId(f), level: f.level, start: f.start, end: f.end })));
    const stillOpen = drawn.some((finding) => markId(finding) === state.open);
    const listOpen = state.listOpen && !reviewOnly();
    update({ ...next, open: stillOpen ? state.open : undefined, listOpen });
    tagAtRest();
    announceAtRest();
  }

  const tagAtRest = atRest(
    GRAMMAR_AFTER,
    async () => {
      const { verdict, draft } = state;
      if (!verdict.checked || verdict.wantsGrammar.length === 0) return;
      const arrived = await grammar.tag(verdict.wantsGrammar);
      if (arrived && !signal.aborted && state.draft.text === draft.text) check(draft.text);
    },
    signal,
  );

  const announceAtRest = announceCount(
    () => findingsOf(state.verdict).length,
    (announce) => update({ announce }),
    t,
    signal,
  );

  const actions = actionsOn({
    composer,
    choices,
    passes,
    t,
    setAside,
    kept,
    signal,
    state: () => state,
    update,
    check,
    giveFocusBack() {
      restoreCaret?.();
      restoreCaret = undefined;
    },
  });

  const life = watchComposer(
    composer,
    ({ text }) => {
      if (text !== state.draft.text) state = { ...state, notice: undefined };
      check(text);
    },
    signal,
  );
  life.addEventListener('abort', () => ending.abort());
  signal.addEventListener('abort', () => {
    tools.showMode(null);
    tools.onShown();
  });
  tools.showMode(state.mode);
  watchSurroundings(composer, () => check(state.draft.text), signal);
  followBox(composer.editor, () => update({}), signal);
  watchPictures(
    composer,
    async (pictures) => {
      if (!state.verdict.checked || reviewOnly()) return;
      const facts = await lookAtPictures(pictures);
      if (!signal.aborted) update({ pictures: facts });
    },
    signal,
  );
  listenToPage(composer, surface, {
    point: (x, y) => {
      const open = lines.at(x, y);
      if (open || state.open || state.listOpen) update({ ...closed, open });
    },
    dismiss: () => (state.open || state.listOpen) && actions.close(),
    signal,
  });

  return {
    composer,
    check: () => check(),
    decide(attempt) {
      if (!reviewsOn(choices, composer.site)) return 'release';
      if (attempt.text !== state.draft.text) check(attempt.text);
      const together = attempt.parts.length > 1 ? putTogether(attempt, findingsIn) : undefined;
      const findings = together?.findings ?? findingsOf(state.verdict);
      if (!findings.some(({ level }) => holds(level))) return 'release';
      restoreCaret = caret.save();
      update({ ...closed, held: attempt, together });
      return 'hold';
    },
    openNext() {
      if (reviewOnly() || findingsOf(state.verdict).length === 0) return;
      restoreCaret ??= caret.save();
      actions.move(1);
      surface.focusCard();
    },
    switchMode: () => actions.switchMode(otherMode(state.mode)),
    describe: () => describe(state, composer),
    report() {
      if (signal.aborted || state.orphaned) return undefined;
      return reportOf(state, composer, !reviewOnly());
    },
    obey: (action) => obeyPanel(action, state, actions),
    orphan() {
      lines.draw([]);
      update({ ...closed, orphaned: true, question: undefined });
    },
    end: () => ending.abort(),
  };
}
