import type { PackFile } from '../../organisation';

/** An invented organisation's pack, so that the options have something to show. */
export const examplePackFile: PackFile = {
  id: 'parkside',
  organisation: 'Parkside OPCC',
  version: '2026-11',
  language: 'en-GB',
  profile: 'restricted',
  handles: { ParksidePFCC: 'work' },
  contacts: { 'monitoring-officer': { role: 'Monitoring officer', name: 'Imogen Vale' } },
  terms: [{ phrase: 'Kestrel', kind: 'system', level: { work: 'ask', personal: 'ask' } }],
  periods: [
    { name: 'Commissioner election', from: '2026-11-01', to: '2027-05-06', kind: 'pre-election' },
    { name: 'County council election', from: '2027-03-22', to: '2027-05-06', kind: 'pre-election' },
  ],
  rulesOff: ['political/side-flag'],
};
