import type { Area } from '@/rules';
import type { MessageKey } from './translate';

export const areaWords: Readonly<Record<Area, MessageKey>> = {
  political: 'areaPolitical',
  'work-information': 'areaWorkInformation',
  discrimination: 'areaDiscrimination',
  defamation: 'areaDefamation',
};
