import { businessName, carried, personName, relation, roleAtPlace, type Sign } from '../engine';
import { roleHolder } from './role-holder.shapes';
import {
  answered,
  disguisedName,
  family,
  handle,
  initials,
  kinOf,
  maskedName,
  neighbourhood,
  nicknamed,
  smallTitled,
} from './thinly-named.shapes';
import { answeredFirm, anyBusiness, tradingName } from './trading-name.shapes';

/** Anybody whom some readers could name: what the law calls identifiable. */
export const identifiable: readonly Sign[] = [
  carried(personName, 'person'),
  handle,
  carried(roleAtPlace, 'person'),
  carried(relation, 'person'),
  carried(roleHolder, 'person'),
  maskedName,
  carried(smallTitled, 'person'),
  initials,
  family,
  kinOf,
  carried(neighbourhood, 'person'),
  nicknamed,
  disguisedName,
  answered,
];

/** A business that can be recognised; `they` and `the firm` may stand for it. */
export const business: readonly Sign[] = [
  carried(businessName, 'body'),
  carried(tradingName, 'body'),
  anyBusiness,
  answeredFirm,
  handle,
];
