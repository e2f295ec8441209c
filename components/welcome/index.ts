import type { ReadClause } from '../desk-context';
import { mountPage, pageStyle } from '../page';
import type { Translate } from '../translate';
import trial from './trial.css?inline';
import type { WelcomeView } from './view';
import { Welcome } from './welcome';
import welcome from './welcome.css?inline';

export { TrialBox } from './trial-box';

/** The page after installing: a sub-room, never in a page with a composer. */
export function mountWelcome(
  parent: Element,
  t: Translate,
  readClause: ReadClause,
): (view: WelcomeView) => void {
  const style = [pageStyle, trial, welcome].join('\n');
  return mountPage(parent, Welcome, { t, title: 'welcomeTitle', style, readClause });
}
