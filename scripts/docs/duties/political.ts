import type { Duty } from './duty';

export const politicalDuties: readonly Duty[] = [
  {
    id: 'P01',
    duty: 'No public support for, or opposition to, a party',
    rules: [
      'political/party-support',
      'political/party-opposition',
      'political/party-leaning',
      'political/party-remark',
      'political/side-flag',
      'political/tactical-voting',
      'political/vote-disclosed',
    ],
    reason: 'Irony without a cue, and pictures.',
  },
  {
    id: 'P02',
    duty: 'No promotion of, or attack on, a candidate',
    rules: [
      'political/candidate-support',
      'political/candidate-opposition',
      'political/candidate-remark',
    ],
    reason: 'Who is a candidate, unless the draft or the pack says so.',
  },
  {
    id: 'P03',
    duty: 'No announcement of one’s own candidacy',
    rules: ['political/self-candidacy'],
  },
  {
    id: 'P04',
    duty: 'No canvassing, fundraising or petitions for a party',
    rules: ['political/canvassing', 'political/campaign-event', 'political/party-link'],
  },
  {
    id: 'P05',
    duty: 'No advertising of an office held in a party',
    rules: ['political/party-office'],
  },
  {
    id: 'P06',
    duty: 'No endorsing of party or candidate posts',
    rules: ['political/campaign-post-cheered'],
    reason: 'A bare like or repost writes no draft, so there is nothing to read.',
  },
  {
    id: 'P07',
    duty: 'No side taken in a live controversy from an office account',
    rules: ['political/contested-policy', 'political/sour-tone'],
    reason: 'Issues that became contested after the list was made.',
  },
  {
    id: 'P08',
    duty: 'No party slogans or campaign hashtags',
    rules: ['political/campaign-slogan'],
  },
  {
    id: 'P09',
    duty: 'Office and campaign accounts are kept apart',
    rules: ['political/official-image-lent', 'political/one-party-briefed'],
    screens: ['accounts and modes'],
    reason: 'A post drafted elsewhere for a campaign account.',
  },
  {
    id: 'P10',
    duty: 'Nothing in a pre-election period that promotes the incumbent',
    rules: ['political/incumbent-promoted', 'political/incumbent-featured'],
    reason: 'Periods come from the pack; built-in polls earn only a tip.',
  },
  {
    id: 'P11',
    duty: 'Factual poll information stays allowed',
    reason: 'An allowance: the rules stay silent, as their allow examples show.',
  },
  {
    id: 'P12',
    duty: 'No police or fire images, crest or uniform lent to a candidate',
    rules: ['political/official-image-lent'],
    reason: 'What a picture shows.',
  },
  {
    id: 'P13',
    duty: 'No office information for one party only',
    rules: ['political/one-party-briefed'],
  },
  {
    id: 'P14',
    duty: 'No mocking of politicians or ministers',
    rules: [
      'political/office-holder-mocked',
      'political/government-attacked',
      'political/sour-tone',
    ],
    reason: 'Sarcasm without a cue.',
  },
  {
    id: 'P15',
    duty: 'No public attack on the policy one works on',
    rules: ['political/employer-attacked', 'political/government-attacked'],
  },
  {
    id: 'P16',
    duty: 'No marked ballot paper, no telling how somebody voted',
    rules: ['political/ballot-shown', 'political/vote-disclosed'],
    reason: 'What a picture shows.',
  },
];
