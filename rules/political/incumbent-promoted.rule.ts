import { negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { achievements, anotherTerm, businessAsUsual } from './incumbents.words';
import { commissioner, officeHolders } from './politicians.words';
import { pollNear } from './polls';

const usual = predicate(
  'business as usual',
  (match) => match.source.hitsIn(businessAsUsual, match.sentenceOf(match.hit('deed'))).length > 0,
);

/** In the same sentence, or in one that stands next to it. */
const toTheirCredit = predicate(
  'told to their credit',
  (match) => {
    const there = match.sentenceOf(match.hit('who')).index;
    return Math.abs(match.sentenceOf(match.hit('deed')).index - there) <= 1;
  },
  ['who', 'deed'],
);

export default rule({
  id: 'political/incumbent-promoted',
  title: 'Tells an office-holder’s achievements in a pre-election period',
  clause: 'political.pre-election',
  law: ['Local Government Act 1986 s.2', 'Code of Recommended Practice 2011'],
  contact: 'monitoring-officer',
  level: { work: 'tip', personal: 'none', inPeriod: { work: 'ask' } },
  scope: 'post',
  looksFor: { deed: [achievements, anotherTerm], who: [commissioner, officeHolders] },
  when: [pollNear, toTheirCredit],
  unless: [negated, usual],
  mark: 'deed',
  message: ({ deed }) =>
    `In a pre-election period “${deed}” could look like promotion of the office-holder.`,
  because:
    'Until the polls close nothing may look like public money used to influence the outcome. Scheduled posts count.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'Funding for community projects is open. Details: [link]',
      'Name the service, not the person',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'The Commissioner has {{secured}} £2m for Gwent', preElection: true },
      { text: 'Our MP and the Commissioner {{launched}} the new van', preElection: true },
      { text: 'The Commissioner wants a {{second term}} and says so', preElection: true },
      {
        text: 'The Commissioner has {{doubled}} the wardens in Neath',
        mode: 'work',
        profile: 'deputy',
        preElection: true,
        level: 'ask',
      },
      {
        text: 'Our Commissioner {{won}} the grant for Barry',
        mode: 'work',
        profile: 'commissioner',
        preElection: true,
        level: 'ask',
      },
    ],
    allow: [
      { text: 'The Commissioner has not secured a grant', preElection: true, because: 'negated' },
      {
        text: 'Applications are open for the scheme the Commissioner launched',
        preElection: true,
        because: 'business as usual',
      },
      { text: 'The Commissioner has secured £2m for Gwent', because: 'a poll is near' },
      {
        text: 'The Commissioner has secured £2m for Gwent',
        mode: 'personal',
        preElection: true,
        because: 'level',
      },
      {
        text: 'The Commissioner chairs the meeting. Tea is at ten. Applicants unveil their plans at two.',
        preElection: true,
        because: 'told to their credit',
      },
      {
        text: 'The Commissioner will attend the public meeting',
        preElection: true,
        because: 'unseen',
      },
    ],
  },
});
