import type { Pack } from '@/rules';

/** The pack used until an organisation gives its own: built-in clauses, roles without names, no periods. */
export const examplePack: Pack = {
  organisation: 'Example organisation',
  clauses: {},
  contacts: {},
  periods: [],
};
