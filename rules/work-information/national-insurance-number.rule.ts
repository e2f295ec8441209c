import { remove, replace, rule } from '../engine';
import { nationalInsuranceNumber } from './person-numbers.shapes';

export default rule({
  id: 'work-information/national-insurance-number',
  title: 'Contains a National Insurance number',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { number: nationalInsuranceNumber },
  mark: 'number',
  message: 'The words marked look like a National Insurance number.',
  because: 'It identifies one person and lets others pose as them.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Her NI number is {{AB 12 34 56 C}}',
      'Payroll ref {{ce123456d}}, thanks',
      { text: 'mine is {{JK 20 30 40 A}} if you need it', mode: 'personal' },
    ],
    allow: [
      { text: 'A number looks like QQ 12 34 56 C', because: 'unseen' },
      { text: 'Part number BG 11 22 33 A is back in stock', because: 'unseen' },
      { text: 'Class of AB 12 and CD 34 met in room 56', because: 'unseen' },
    ],
  },
});
