import type { MessageKey, Translate } from '@/components';
import type { Unchecked } from '../background/messages';

const REASONS = {
  'too-long': 'reasonTooLong',
  failed: 'reasonFailed',
  'personal-off': 'reasonPersonalOff',
  paused: 'reasonPaused',
} as const satisfies Record<Unchecked, MessageKey>;

/** What has to be said about a check besides its findings: why it was not made, or not wholly. */
export function noticeOf(
  verdict:
    | { readonly checked: false; readonly reason: Unchecked }
    | { readonly checked: true; readonly identifiersOnly: boolean },
  t: Translate,
): string | undefined {
  if (!verdict.checked) return t(REASONS[verdict.reason]);
  return verdict.identifiersOnly ? t('reasonWelsh') : undefined;
}
