import type { ReadClause } from '../desk-context';
import { mountPage, pageStyle } from '../page';
import type { Translate } from '../translate';
import { Panel } from './panel';
import panel from './panel.css?inline';
import type { PanelView } from './view';

export type { LiveView, PanelView } from './view';

/** The side panel: a sub-room, never in a page with a composer. */
export function mountPanel(
  parent: Element,
  t: Translate,
  readClause: ReadClause,
): (view: PanelView) => void {
  const style = `${pageStyle}\n${panel}`;
  return mountPage(parent, Panel, { t, title: 'extName', style, readClause });
}
