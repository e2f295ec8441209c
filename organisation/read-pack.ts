import { checkMeaning } from './check-meaning';
import { matchSchema } from './match-schema';
import type { PackFault } from './pack-fault';
import type { PackFile } from './pack-file';
import { parsePack } from './parse-pack';

export { describeFault, type PackFault } from './pack-fault';

/**
 * Reads an organisation's pack from the text of its file: the pack, or everything there is to put
 * right in it, in the order of the file. Never throws. A door of its own beside `index.ts`: only
 * the page that imports a pack needs the validator.
 */
export function readPack(
  text: string,
): { readonly pack: PackFile } | { readonly faults: readonly PackFault[] } {
  const parsed = parsePack(text.replace(/^\uFEFF/, ''));
  if ('line' in parsed) return { faults: [parsed] };
  const { value, locate } = parsed;
  const misfits = matchSchema(value);
  // Names and dates are looked at only in a file of the right form.
  const left = misfits.length === 0 ? checkMeaning(value as PackFile) : misfits;
  if (left.length === 0) return { pack: value as PackFile };
  return { faults: left.map(locate).sort((one, other) => one.line - other.line) };
}
