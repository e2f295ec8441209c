import type { Area } from '@/rules';

/** What the four areas are called in the docs. */
export const areaTitles: Readonly<Record<Area, string>> = {
  political: 'Political content',
  'work-information': 'Work information',
  discrimination: 'Discriminatory and abusive language',
  defamation: 'Defamation and live court cases',
};
