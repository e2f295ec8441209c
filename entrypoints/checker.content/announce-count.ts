import type { Translate } from '@/components';
import { atRest } from './at-rest';

/** Milliseconds of rest before a change is read out. */
const ANNOUNCE_AFTER = 1_000;

/**
 * Says to a screen reader how many points there are, politely: at rest, and only when the number is
 * another than the one said last.
 * @returns call it after each check.
 */
export function announceCount(
  count: () => number,
  say: (announcement: string) => void,
  t: Translate,
  signal: AbortSignal,
): () => void {
  let announced = 0;
  return atRest(
    ANNOUNCE_AFTER,
    () => {
      const now = count();
      if (now === announced) return;
      announced = now;
      const several = now === 0 ? t('announceNone') : t('announceMany', [String(now)]);
      say(now === 1 ? t('announceOne') : several);
    },
    signal,
  );
}
