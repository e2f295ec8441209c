import type { PackFile } from '@/organisation';

/** Every object of the type with all of its fields, so that the compiler misses none. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T;

/** A pack with every field there is: the types demand it, the schema is compared with it. */
export const wholePack: Whole<PackFile> = {
  $schema: './pack.schema.json',
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '2026.11.1',
  language: 'en',
  profile: 'restricted',
  clauses: {
    'political.restriction': {
      number: '4.2',
      title: 'Political restriction',
      text: 'Staff are **politically restricted**.',
      url: 'https://parkside.example/policy#4.2',
      contact: 'monitoring-officer',
    },
  },
  contacts: {
    'monitoring-officer': {
      role: 'Monitoring officer',
      name: 'The duty monitoring officer',
      email: 'monitoring@parkside.example',
      phone: '01632 960000',
    },
  },
  terms: [
    {
      phrase: 'Operation Thornbury',
      kind: 'operation',
      level: { work: 'stop', personal: 'stop' },
      note: 'The trial is still to come.',
      until: '2027-03-31',
    },
  ],
  publicOperations: ['Operation Daffodil'],
  acceptedPhrases: ['Parkside Fund'],
  handles: { '@ParksidePFCC': 'work' },
  periods: [
    { name: 'Mayoral election', from: '2027-03-22', to: '2027-05-06', kind: 'pre-election' },
  ],
  levels: { 'defamation/*': { work: 'ask', personal: 'tip' } },
  rulesOff: ['discrimination/inclusive-wording'],
};
