import { checkNames } from './check-names';
import { type PackRead, readForm } from './read-form';

export { describeFault } from './pack-fault';

/**
 * Reads an organisation's pack from the text of its file, and compares the names in it with the
 * rules. Never throws. A door of its own beside `index.ts`: only the page that imports a pack needs
 * the validator.
 */
export function readPack(text: string): PackRead {
  return readForm(text, checkNames);
}
