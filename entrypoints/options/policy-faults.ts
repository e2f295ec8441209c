import { readManaged } from '@/organisation/managed';
import { describeFault, readPack } from '@/organisation/read-pack';

/** What there is to put right in the pack that the organisation's policy sets, if it sets one. */
export async function policyFaults(): Promise<readonly string[]> {
  const { pack } = await readManaged();
  if (pack === undefined) return [];
  const read = readPack(pack);
  return 'faults' in read ? read.faults.map(describeFault) : [];
}
