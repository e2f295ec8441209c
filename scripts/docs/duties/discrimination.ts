import type { Duty } from './duty';

export const discriminationDuties: readonly Duty[] = [
  {
    id: 'E01',
    duty: 'No slurs or demeaning statements about protected groups',
    rules: [
      'discrimination/slur-at-people',
      'discrimination/contested-slur',
      'discrimination/group-demeaned',
      'discrimination/group-spoken-ill-of',
      'discrimination/group-generalised',
      'discrimination/group-belittled',
      'discrimination/belittling-phrase',
      'discrimination/trait-insulted',
    ],
  },
  {
    id: 'E02',
    duty: 'No dehumanising or exclusionary statements',
    rules: [
      'discrimination/group-dehumanised',
      'discrimination/people-dehumanised',
      'discrimination/group-excluded',
      'discrimination/group-rejected',
      'discrimination/group-sent-away',
      'discrimination/told-to-leave',
      'discrimination/group-compared',
    ],
  },
  {
    id: 'E03',
    duty: 'Jokes, memes, accents and emoji count',
    rules: [
      'discrimination/group-sneered-at',
      'discrimination/group-joked-about',
      'discrimination/reply-mocked',
      'discrimination/characteristic-mocked',
    ],
    reason: 'Pictures and sound.',
  },
  {
    id: 'E04',
    duty: 'No agreeing with discriminatory content',
    rules: [
      'discrimination/group-demeaned',
      'discrimination/group-hated',
      'discrimination/group-sent-away',
    ],
    reason: 'A like or repost without a draft. An agreeing reply is judged by every rule.',
  },
  {
    id: 'E05',
    duty: 'No insulting or harassing remarks about anybody',
    rules: [
      'discrimination/person-abused',
      'discrimination/person-put-down',
      'discrimination/person-brushed-off',
      'discrimination/pile-on',
      'discrimination/patronising',
    ],
  },
  {
    id: 'E06',
    duty: 'No threats, no glorified violence, no wishes of harm',
    rules: [
      'discrimination/person-threatened',
      'discrimination/group-threatened',
      'discrimination/harm-wished-on-somebody',
    ],
  },
  {
    id: 'E07',
    duty: 'No sexual remarks about people',
    rules: ['discrimination/sexual-remark'],
    reason: 'Pictures.',
  },
  {
    id: 'E08',
    duty: 'No mocking of suspects, victims or people in distress',
    rules: ['discrimination/trouble-mocked', 'work-information/official-taunt'],
  },
  {
    id: 'E09',
    duty: 'No origin or religion of a suspect as explanation',
    rules: ['discrimination/suspect-origin'],
    reason: 'Whether it was released for a policing purpose.',
  },
  {
    id: 'E10',
    duty: 'Lawful beliefs are respected',
    rules: ['discrimination/people-despised'],
    reason: 'A belief itself is never called discriminatory.',
  },
  {
    id: 'E11',
    duty: 'Inclusive wording in official posts',
    rules: ['discrimination/inclusive-wording', 'discrimination/advert-limited'],
    reason: 'Work mode only.',
  },
];
