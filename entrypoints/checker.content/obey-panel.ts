import type { PanelAction } from '../background/messages';
import type { Actions } from './actions';
import { findingsOf, type State } from './state';

/** Does what was pressed in the side panel; nothing when the finding it was about has gone. */
export function obeyPanel(action: PanelAction, { verdict }: State, actions: Actions): void {
  if (action.type === 'switch-mode') {
    actions.switchMode(action.mode);
    return;
  }
  const finding = findingsOf(verdict).find(
    ({ rule, start }) => rule === action.rule && start === action.start,
  );
  if (!finding) return;
  if (action.type === 'set-aside') actions.setAside(finding);
  else if (action.type === 'use') {
    const suggestion = finding.suggestions[action.suggestion];
    if (suggestion) void actions.use(suggestion);
  } else actions.open(finding);
}
