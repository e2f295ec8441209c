import { anyPerson, businessName, carried, mention, type Sign } from '../engine';
import { maskedName, roleHolder } from './role-holder.shapes';
import { tradingName } from './trading-name.shapes';

/** Anybody whom some readers could name: what the law calls identifiable. */
export const identifiable: readonly Sign[] = [
  ...anyPerson,
  carried(roleHolder, 'person'),
  maskedName,
];

export const business: readonly Sign[] = [
  carried(businessName, 'group'),
  carried(tradingName, 'group'),
  mention,
];
