import type { Duty } from './duty';

export const defamationDuties: readonly Duty[] = [
  {
    id: 'L01',
    duty: 'No allegation about somebody identifiable that cannot be proved',
    rules: [
      'defamation/person-called-criminal',
      'defamation/person-called-dishonest',
      'defamation/person-called-corrupt',
      'defamation/person-called-unfit',
      'defamation/person-called-prejudiced',
      'defamation/person-accused-of-sexual-misconduct',
      'defamation/business-accused',
      'defamation/business-called-insolvent',
    ],
    reason: 'Whether it is true.',
  },
  {
    id: 'L02',
    duty: 'Hedges, questions and emoji protect nobody',
    rules: ['defamation/insinuation', 'defamation/person-called-criminal'],
  },
  {
    id: 'L03',
    duty: 'Passing on a libel is publishing it',
    rules: ['defamation/allegation-shared'],
    reason: 'A repost without a draft. An agreeing reply is judged by every rule.',
  },
  {
    id: 'L04',
    duty: 'Identity is checked before naming',
    rules: [
      'defamation/named-for-crime',
      'defamation/name-supplied',
      'defamation/person-pointed-out',
      'defamation/warning-to-keep-away',
    ],
    reason: 'Whether it is the right person.',
  },
  {
    id: 'L05',
    duty: 'Outcomes are reported exactly',
    rules: ['defamation/verdict-misreported'],
    reason: 'What the court found.',
  },
  {
    id: 'L06',
    duty: 'Opinion is recognisable and has its basis',
    rules: ['defamation/business-run-down', 'defamation/person-called-unfit'],
  },
  {
    id: 'L07',
    duty: 'No unproved criticism of named businesses and partners',
    rules: ['defamation/business-accused', 'defamation/business-run-down'],
  },
  {
    id: 'L08',
    duty: 'Mistakes are corrected fast',
    screens: ['help page'],
    reason: 'It happens after publishing.',
  },
];
