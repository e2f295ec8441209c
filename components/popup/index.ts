import { mountPage } from '../page';
import { common } from '../style-text';
import type { Translate } from '../translate';
import { Popup } from './popup';
import popup from './popup.css?inline';
import type { PopupView } from './view';

export type { OverlayChoice, PopupOffer, PopupView, TabState } from './view';

/** The toolbar popup: a sub-room, never in a page with a composer. */
export function mountPopup(parent: Element, t: Translate): (view: PopupView) => void {
  const style = [...common, popup].join('\n');
  // The popup shows no clause.
  const readClause = () => Promise.reject(new Error('No reader'));
  return mountPage(parent, Popup, { t, title: 'extName', style, readClause });
}
