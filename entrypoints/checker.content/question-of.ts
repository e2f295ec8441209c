import type { Draft, Mode } from '@/rules';
import { type Choices, listedMode } from '@/settings';
import type { State } from './state';

/**
 * What the person has to be asked about an account: which mode it is in, whether it should be
 * another than the organisation lists, or whether personal posts may be checked at all.
 * @param chosen the mode that somebody has said, if anybody has.
 * @param kept accounts whose mode the person kept against the list.
 */
export function questionOf(
  { account }: Draft,
  chosen: Mode | undefined,
  choices: Choices,
  kept: ReadonlySet<string | undefined>,
): State['question'] {
  if (chosen === undefined) return 'account';
  const listed = kept.has(account) ? undefined : listedMode(choices, account);
  if (listed !== undefined && listed !== chosen) return 'disagrees';
  const asks = chosen === 'personal' && choices.checksPersonal.value === null;
  return asks ? 'personal' : undefined;
}
