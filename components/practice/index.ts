import type { ReadClause } from '../desk-context';
import { mountPage, pageStyle } from '../page';
import type { Translate } from '../translate';
import trial from '../welcome/trial.css?inline';
import { Practice } from './practice';
import practice from './practice.css?inline';
import type { PracticeView } from './view';

export type { PracticeDraft } from './view';

/** The practice page: a sub-room, never in a page with a composer. */
export function mountPractice(
  parent: Element,
  t: Translate,
  readClause: ReadClause,
): (view: PracticeView) => void {
  const style = [pageStyle, trial, practice].join('\n');
  return mountPage(parent, Practice, { t, title: 'practiceTitle', style, readClause });
}
