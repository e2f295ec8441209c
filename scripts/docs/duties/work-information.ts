import type { Duty } from './duty';

export const workInformationDuties: readonly Duty[] = [
  {
    id: 'D01',
    duty: 'No official information that is not already public',
    rules: [
      'work-information/unpublished-business',
      'work-information/embargo',
      'work-information/protective-marking',
      'work-information/inside-source',
      'work-information/organisation-term',
    ],
    reason: 'Whether a fact has been published.',
  },
  {
    id: 'D02',
    duty: 'No live operational detail',
    rules: [
      'work-information/planned-operation',
      'work-information/officers-in-position',
      'work-information/going-in-confirmed',
      'work-information/gap-in-cover',
      'work-information/call-sign',
      'work-information/protected-visit',
    ],
  },
  {
    id: 'D03',
    duty: 'No personal data of people met through work',
    rules: [
      'work-information/person-in-sensitive-context',
      'work-information/private-phone',
      'work-information/private-email',
      'work-information/home-address',
      'work-information/date-of-birth',
      'work-information/national-insurance-number',
      'work-information/nhs-number',
      'work-information/bank-details',
      'work-information/payment-card',
      'work-information/identity-document',
      'work-information/vehicle-registration',
      'work-information/internet-address',
      'work-information/insider-check',
    ],
    reason: 'Authority to publish.',
  },
  {
    id: 'D04',
    duty: 'Nothing that could identify a sexual-offence complainant',
    rules: [
      'work-information/complainant-identified',
      'work-information/complainant-named',
      'defamation/complainant-identified',
    ],
    reason: 'Pieces in other posts or in the press.',
  },
  {
    id: 'D05',
    duty: 'No identifying of young people in court',
    rules: ['work-information/youth-identified', 'defamation/protected-identity'],
    reason: 'Orders that are not public; faces.',
  },
  {
    id: 'D06',
    duty: 'In active proceedings: no guilt, history, evidence or character',
    rules: ['work-information/evidence-before-trial', 'defamation/active-proceedings'],
    reason: 'Whether proceedings are active, unless the draft says so.',
  },
  {
    id: 'D07',
    duty: 'No naming of people arrested and not charged',
    rules: ['work-information/arrested-not-charged', 'defamation/arrested-person-named'],
  },
  {
    id: 'D08',
    duty: 'No protective markings, internal documents, screens or intelligence grading',
    rules: [
      'work-information/protective-marking',
      'work-information/picture-of-work-material',
      'work-information/intelligence',
    ],
    reason: 'What a picture shows.',
  },
  {
    id: 'D09',
    duty: 'No pictures of scenes, casualties, custody or control rooms',
    rules: ['work-information/scene-picture', 'work-information/picture-of-work-material'],
    reason: 'What a picture shows.',
  },
  {
    id: 'D10',
    duty: 'No looking people up, no use of systems for a post',
    rules: [
      'work-information/looked-up-on-system',
      'work-information/insider-check',
      'work-information/kept-records',
    ],
  },
  {
    id: 'D11',
    duty: 'No unpublished decisions, budget, procurement or staffing; embargoes kept',
    rules: ['work-information/unpublished-business', 'work-information/embargo'],
    reason: 'What has been published meanwhile.',
  },
  {
    id: 'D12',
    duty: 'No ongoing misconduct, grievance, tribunal or inquest',
    rules: ['work-information/colleague-matter', 'work-information/unpublished-business'],
  },
  {
    id: 'D13',
    duty: 'Individual cases are moved to a private channel',
    rules: [
      'work-information/dealings-told',
      'work-information/hint-at-person',
      'work-information/case-reference',
    ],
  },
  {
    id: 'D14',
    duty: 'No sensitive role, shift pattern, home or vetting of self or colleagues',
    rules: [
      'work-information/sensitive-role',
      'work-information/collar-number',
      'work-information/uniform-picture',
    ],
  },
  {
    id: 'D15',
    duty: 'No case from work told so that people recognise themselves',
    rules: [
      'work-information/story-from-work',
      'work-information/shop-talk',
      'work-information/case-person-described',
    ],
    reason: 'Who would recognise whom.',
  },
  {
    id: 'D16',
    duty: 'Location and backgrounds are checked in pictures',
    rules: [
      'work-information/uniform-picture',
      'work-information/picture-of-work-material',
      'work-information/scene-picture',
    ],
    reason: 'What a picture shows.',
  },
  {
    id: 'D17',
    duty: 'Work goes through work accounts',
    rules: ['work-information/private-email'],
    screens: ['accounts and modes'],
    reason: 'Which account a person signed up with.',
  },
  {
    id: 'D18',
    duty: 'Accidental disclosure is reported at once',
    screens: ['help page'],
    reason: 'It happens after publishing.',
  },
];
