import { checkMeaning } from './check-meaning';
import { matchSchema } from './match-schema';
import type { Misfit, PackFault } from './pack-fault';
import type { PackFile } from './pack-file';
import { parsePack } from './parse-pack';

/** The pack, or everything there is to put right in it, in the order of the file. */
export type PackRead = { readonly pack: PackFile } | { readonly faults: readonly PackFault[] };

/**
 * Reads a pack as far as it can be judged without the rules: one of this form is safe to use, and a
 * rule it names that does not exist is only of no effect. Never throws. A door of its own beside
 * `index.ts`, for the background, which holds no rules.
 * @param checkFurther looks at a pack of the right form for more.
 */
export function readForm(
  text: string,
  checkFurther: (pack: PackFile) => readonly Misfit[] = () => [],
): PackRead {
  const parsed = parsePack(text.replace(/^\uFEFF/, ''));
  if ('line' in parsed) return { faults: [parsed] };
  const { value, locate } = parsed;
  const misfits = matchSchema(value);
  // Names and dates are looked at only in a file of the right form.
  const pack = value as PackFile;
  const left = misfits.length === 0 ? [...checkMeaning(pack), ...checkFurther(pack)] : misfits;
  if (left.length === 0) return { pack };
  return { faults: left.map(locate).sort((one, other) => one.line - other.line) };
}
