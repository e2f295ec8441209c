import { type PublishAttempt, publishHeld } from '@/composer';
import { link } from './link';
import { showNotice } from './notice';

/** Milliseconds before we say that we are checking, and before we let go. House decision 5. */
const SAY_CHECKING_AFTER = 300;
const LET_GO_AFTER = 1_000;

/**
 * Holds a publish that came before the checker did. The checker decides when it arrives; if it has
 * not come after a second the post goes out and the person is told it was not checked.
 */
export function holdUntilChecked(attempt: PublishAttempt, signal: AbortSignal): 'release' | 'hold' {
  if (attempt.whole.trim() === '') return 'release';
  const waiting = new AbortController();
  const saying = setTimeout(() => showNotice('reviewChecking', waiting.signal), SAY_CHECKING_AFTER);

  const finish = (outcome: 'checked' | 'not-checked') => {
    clearTimeout(saying);
    clearTimeout(givingUp);
    waiting.abort();
    delete link().checkerArrived;
    if (signal.aborted) return;
    const verdict = outcome === 'checked' ? link().checker?.decide(attempt) : 'release';
    if (verdict === 'hold') return;
    if (outcome === 'not-checked') showNotice('noticeNotChecked', signal);
    // The press we make now comes back to the guard, which must not ask a second time.
    link().passes.grant(attempt.whole);
    void publishHeld(attempt, signal);
  };
  const givingUp = setTimeout(() => finish('not-checked'), LET_GO_AFTER);
  link().checkerArrived = () => finish('checked');
  return 'hold';
}
