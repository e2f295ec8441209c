import type { Pack } from '@/rules';

/**
 * The pack used until an organisation gives its own. Its clauses and roles are those of
 * `rules/policy.ts`, modelled on the decision report and marked as example wording; it adds nothing.
 */
export const examplePack: Pack = {
  organisation: 'Example organisation',
  clauses: {},
  contacts: {},
  periods: [],
  terms: [],
  publicOperations: [],
  acceptedPhrases: [],
  levels: {},
  rulesOff: [],
};
