import type { Rule } from '@/rules';
import { type AreaRules, compileLexicon, type Lexicon, sharedWords } from '@/rules/engine';

export const AREAS = ['political', 'work-information', 'discrimination', 'defamation'] as const;

const LOADERS: Readonly<Record<(typeof AREAS)[number], () => Promise<AreaRules>>> = {
  political: async () => (await import('@/rules/political')).political,
  'work-information': async () => (await import('@/rules/work-information')).workInformation,
  discrimination: async () => (await import('@/rules/discrimination')).discrimination,
  defamation: async () => (await import('@/rules/defamation')).defamation,
};

/** The rules and words of all areas, or of the one named by the environment variable AREA. */
export async function loadAreas(): Promise<{ rules: readonly Rule[]; lexicon: Lexicon }> {
  const wanted = AREAS.filter((area) => (process.env.AREA ?? area) === area);
  const loaded = await Promise.all(wanted.map((area) => LOADERS[area]()));
  return {
    rules: loaded.flatMap(({ rules }) => rules),
    lexicon: compileLexicon([...sharedWords, ...loaded.flatMap(({ words }) => words)]),
  };
}
