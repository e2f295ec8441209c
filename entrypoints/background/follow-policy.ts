import { browser } from 'wxt/browser';
import { readManaged, SETTLES_IN } from '@/organisation/managed';
import { readForm } from '@/organisation/read-form';
import { managedPack } from '@/settings/managed-pack';

/**
 * Keeps the pack that the organisation's policy sets, for every page to read. One that cannot be
 * used changes nothing: the last good one stays, and the options page says what to put right.
 */
export function followPolicy(): void {
  void keepPack();
  // Not in Firefox, which reads its policies once a start.
  browser.storage.managed.onChanged?.addListener(() => void keepPack());
  // Deleted with everything else that is kept, it comes back at once.
  managedPack.watch((kept) => {
    if (kept === null) void keepPack();
  });
}

async function keepPack(): Promise<void> {
  const { pack } = await readManaged();
  if (pack === undefined) return void setTimeout(lookAgain, SETTLES_IN);
  await keep(pack);
}

/** At a start an empty answer may be an early one, and nobody tells of the first that is not. */
async function lookAgain(): Promise<void> {
  const { pack } = await readManaged();
  if (pack !== undefined) return keep(pack);
  if ((await managedPack.getValue()) !== null) await managedPack.removeValue();
}

async function keep(text: string): Promise<void> {
  const read = readForm(text);
  if ('pack' in read) await managedPack.setValue(read.pack);
}
