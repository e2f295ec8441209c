import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { rulesOfVoting } from './circumstances';
import { evenHanded } from './even-handed';
import { businessAsUsual, officialDuties } from './incumbents.words';
import { commissioner, otherIncumbents } from './politicians.words';

/** Words between the commissioner and what is done. */
const NEAR = 5;

/** The commissioner decides, signs or answers; or a notice goes out that names no deed. */
const duty = predicate('duty or business as usual', (match) => {
  if (match.inText([businessAsUsual])) return true;
  return match.source
    .hitsIn(officialDuties, match.sentence)
    .some(({ first }) => Math.abs(first - match.anchor.last) <= NEAR);
});

export default rule({
  id: 'political/incumbent-featured',
  title: 'Features the commissioner in a pre-election period',
  clause: 'political.pre-election',
  law: ['Code of Recommended Practice 2011'],
  contact: 'monitoring-officer',
  level: { work: 'none', personal: 'none', inPeriod: { work: 'ask' } },
  scope: 'post',
  givesWay: 'post',
  looksFor: { who: [commissioner, otherIncumbents] },
  unless: [negated, quotedSpeech, rulesOfVoting, duty, evenHanded],
  mark: 'who',
  message: ({ who }) =>
    `In a pre-election period a post that features “${who}” could look like promotion.`,
  because: 'Decisions, notices and services go on. Publicity about the person can wait.',
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
      { text: '{{The Commissioner}} rode the first of the new cargo bikes', preElection: true },
      {
        text: 'A big smile from {{our Commissioner}} at the splash park',
        preElection: true,
        profile: 'deputy',
      },
    ],
    allow: [
      { text: 'Do not send parcels to the Commissioner', preElection: true, because: 'negated' },
      {
        text: 'A parcel marked “for the Commissioner only” has gone missing',
        preElection: true,
        because: 'quoted speech',
      },
      {
        text: 'A fake e-mail in the name of the Commissioner is a scam',
        preElection: true,
        because: 'rules and arrangements',
      },
      {
        text: 'The Commissioner has approved the lease of the workshop',
        preElection: true,
        because: 'duty or business as usual',
      },
      {
        text: 'All candidates may ride with the Commissioner on the new cargo bikes',
        preElection: true,
        because: 'even-handed',
      },
      { text: 'The Commissioner rode the first of the new cargo bikes', because: 'level' },
    ],
  },
});
