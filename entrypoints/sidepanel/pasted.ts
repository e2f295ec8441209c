import { type Draft, type Finding, type Mode, remembering, type Suggestion } from '@/rules';
import { atRest } from '../checker.content/at-rest';
import type { Circumstances } from '../checker.content/circumstances';
import type { GrammarClient } from '../checker.content/grammar-client';
import { asideKey, reach, type Verdict } from '../checker.content/verdict';

/** Milliseconds of rest before a sentence counts as closed. */
const GRAMMAR_AFTER = 250;

export interface PastedTools {
  readonly grammar: GrammarClient;
  readonly circumstances: () => Circumstances;
  readonly onChange: () => void;
}

/** A text that somebody typed or pasted into a page of ours, and what was found in it. */
export interface Pasted {
  readonly text: string;
  readonly mode: Mode;
  readonly verdict: Verdict;
  write(text: string): void;
  use(suggestion: Suggestion): void;
  setAside(finding: Finding): void;
  switchMode(mode: Mode): void;
  /** A choice has changed. */
  check(): void;
}

/** Checks a text in the page itself. It is kept nowhere: it is gone when the page is closed. */
export function startPasted({ grammar, circumstances, onChange }: PastedTools): Pasted {
  const { explain } = remembering();
  const setAside = new Set<string>();
  let text = '';
  let mode: Mode = 'work';
  let verdict: Verdict = judge();

  function judge(): Verdict {
    const draft: Draft = { text, kind: 'post', site: 'pasted' };
    // Whoever pastes a text here wants it checked: no pause and no other answer speaks against it.
    const wanted = { paused: false, checksPersonal: true };
    return reach({ explain, draft, mode, ...wanted, grammar, circumstances, setAside });
  }

  const check = () => {
    verdict = judge();
    onChange();
    tagAtRest();
  };

  const tagAtRest = atRest(
    GRAMMAR_AFTER,
    async () => {
      const asked = text;
      if (!verdict.checked || verdict.wantsGrammar.length === 0) return;
      if ((await grammar.tag(verdict.wantsGrammar)) && asked === text) check();
    },
    new AbortController().signal,
  );

  const write = (next: string) => {
    text = next;
    if (text === '') setAside.clear();
    check();
  };

  return {
    get text() {
      return text;
    },
    get mode() {
      return mode;
    },
    get verdict() {
      return verdict;
    },
    write,
    use: ({ start, end, replacement }) =>
      write(text.slice(0, start) + replacement + text.slice(end)),
    setAside(finding) {
      setAside.add(asideKey(finding, text));
      check();
    },
    switchMode(next) {
      mode = next;
      check();
    },
    check,
  };
}
