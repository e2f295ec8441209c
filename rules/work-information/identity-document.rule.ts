import { either, predicate, remove, replace, rule } from '../engine';
import { identityDocuments } from './identifiers.words';
import {
  documentNumber,
  drivingLicenceNumber,
  socialSecurityNumber,
} from './person-numbers.shapes';
import { saidNearby } from './said-nearby';

const clearByForm = predicate(
  'has the form of a licence number',
  (match) => match.hit('number').sign === drivingLicenceNumber,
  ['number'],
);

export default rule({
  id: 'work-information/identity-document',
  title: 'Contains a passport, licence or other identity number',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { number: [drivingLicenceNumber, documentNumber, socialSecurityNumber] },
  when: [
    either(
      'is a document number by form or by name',
      clearByForm,
      saidNearby('document named beside it', 'number', identityDocuments, 4),
    ),
  ],
  mark: 'number',
  message: 'The number marked looks like one from a passport, licence or identity card.',
  because: 'It identifies one person and lets others pose as them.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Found in the car park: licence {{OKAFO 807151 N99AB}}, come and collect it',
      { text: 'his passport number is {{123456789}} if that helps', mode: 'personal' },
    ],
    allow: [
      {
        text: 'The library has lent 1234567 books this year',
        because: 'is a document number by form or by name',
      },
      { text: 'Passport renewals took 10 weeks in 2023', because: 'unseen' },
    ],
  },
});
