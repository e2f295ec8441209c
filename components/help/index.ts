import { mountPage, pageStyle } from '../page';
import type { Translate } from '../translate';
import { Help } from './help';
import help from './help.css?inline';

/** The help page: a sub-room, never in a page with a composer. */
export function mountHelp(parent: Element, t: Translate): () => void {
  const style = `${pageStyle}\n${help}`;
  // The help page shows no clause.
  const readClause = () => Promise.reject(new Error('No reader'));
  const show = mountPage<undefined>(parent, Help, { t, title: 'helpPageTitle', style, readClause });
  return () => show(undefined);
}
