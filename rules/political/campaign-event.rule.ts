import { negated, predicate, quotedSpeech, removeSentence, rule } from '../engine';
import { campaignEvents } from './campaigning.words';
import { candidacy, standing, voteCues } from './elections.words';
import { evenHanded } from './even-handed';
import { anotherTerm } from './incumbents.words';
import { partyOrLeader } from './party-signs';
import { commissioner, officeHolders } from './politicians.words';

/** A campaign for smoke alarms has launches too: somebody in politics must be named. */
const politicsIsMeant = predicate('politics is meant', (match) =>
  match.inText([commissioner, officeHolders, ...partyOrLeader, standing, candidacy, voteCues]),
);

export default rule({
  id: 'political/campaign-event',
  title: 'Announces a campaign event of a commissioner or candidate',
  clause: 'political.pre-election',
  law: ['Local Government Act 1986 s.2'],
  contact: 'monitoring-officer',
  level: {
    work: 'stop',
    personal: 'ask',
    by: {
      deputy: { personal: 'none' },
      commissioner: { personal: 'none' },
      unrestricted: { personal: 'none' },
    },
  },
  scope: 'post',
  looksFor: { event: [campaignEvents, anotherTerm] },
  when: [politicsIsMeant],
  unless: [negated, quotedSpeech, evenHanded],
  mark: 'event',
  message: ({ event }) => `“${event}” looks like part of an election campaign.`,
  because: {
    work: 'The office account and a campaign are kept apart, whoever is standing.',
    personal: 'Passing on campaign events can count as affecting support for a candidate.',
  },
  endorsing: { message: 'This cheers on a campaign event.' },
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'Our Deputy Commissioner {{unveils her manifesto}} on Friday, seats at the front for staff',
      {
        text: 'Tickets for the {{victory party}} with our candidate',
        mode: 'personal',
        level: 'ask',
      },
      'Help the Commissioner win a {{second term}}',
      {
        text: 'Free seats for the Deputy {{Commissioner’s re-election}} campaign',
        mode: 'work',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: 'Come to the {{Commissioner’s election}} rally at the docks',
        mode: 'work',
        profile: 'commissioner',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: 'This is not a campaign launch by the Commissioner, it is a drop-in',
        because: 'negated',
      },
      {
        text: 'The MP wrote “my campaign launch is on Friday” on her own page',
        because: 'quoted speech',
      },
      {
        text: 'All candidates were asked for the date of their campaign launch',
        because: 'even-handed',
      },
      { text: 'Our smoke alarm campaign launch is on Saturday', because: 'politics is meant' },
      {
        text: 'The MP’s campaign launch is on Friday',
        mode: 'personal',
        profile: 'unrestricted',
        because: 'level',
      },
    ],
  },
});
