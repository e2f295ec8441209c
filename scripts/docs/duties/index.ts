import { crossCuttingDuties } from './cross-cutting';
import { defamationDuties } from './defamation';
import { discriminationDuties } from './discrimination';
import type { Duty } from './duty';
import { politicalDuties } from './political';
import { workInformationDuties } from './work-information';

/** Every duty of the policy study: P political, D work information, E discrimination, L defamation, X all. */
export const duties: readonly Duty[] = [
  ...politicalDuties,
  ...workInformationDuties,
  ...discriminationDuties,
  ...defamationDuties,
  ...crossCuttingDuties,
];
