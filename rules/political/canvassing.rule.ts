import {
  type Match,
  negated,
  personName,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { campaignAuthor } from './campaign-author';
import { campaignWork, plainCampaign } from './campaigning.words';
import { otherElection, rulesOfVoting } from './circumstances';
import { candidacy, sideHints, standing } from './elections.words';
import { evenHanded } from './even-handed';
import { restricted } from './levels';
import { partyOrLeader } from './party-signs';

const FOR_VOTES = /leaflet|flyer|door|canvass|teller|rosette|phone|envelope/;

/** `Leaflets for Adeola`: a person, and nothing of theirs (`for Ellie's school`). */
function isForSomebody({ anchor, source }: Match): boolean {
  if (!FOR_VOTES.test(anchor.lemma)) return false;
  return source
    .hits(personName)
    .some(
      ({ first, last }) =>
        first > anchor.last &&
        first - anchor.last <= 4 &&
        source.tokens[first - 1]?.norm === 'for' &&
        source.tokens[last + 1]?.norm !== "'s",
    );
}

/** A party, a side or somebody standing is named, unless the work itself tells. */
const causeNamed = predicate('a campaign is meant', (match) => {
  const causes = [...partyOrLeader, candidacy, standing, sideHints, plainCampaign];
  return (
    match.inText(causes) ||
    match.inContext(causes) ||
    isForSomebody(match) ||
    campaignAuthor.holds(match)
  );
});

export default rule({
  id: 'political/canvassing',
  title: 'Canvasses, collects or calls for helpers for a party or candidate',
  clause: 'political.candidacy',
  law: ['SI 1990/851 Sch Part I para 5'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'post',
  looksFor: { work: [campaignWork, plainCampaign] },
  when: [causeNamed],
  unless: [negated, quotedSpeech, rulesOfVoting, otherElection, evenHanded],
  mark: 'work',
  message: ({ work }) => `“${work}” looks like campaigning for a party or candidate.`,
  because: {
    work: 'Public money and official accounts must not help anybody’s campaign.',
    personal:
      'Restricted staff may not canvass, collect or ask for votes for a party, at any time.',
  },
  endorsing: { message: 'This cheers on a post about canvassing for a party.' },
  suggestions: [
    replaceSentence(
      'Polling stations are open from 7am to 10pm. Bring photo ID.',
      'Give polling information',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'Out {{canvassing}} with Plaid in Bangor, soaked but happy', mode: 'personal' },
      { text: 'Labour are short tonight: {{volunteers needed}} at the club', mode: 'personal' },
      { text: 'Please sign the {{petition}} the Greens have set up', mode: 'personal' },
      {
        text: 'Great crowd on the {{doorstep}} for Reform UK tonight',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      {
        text: '{{Canvassing}} with Labour in Tenby at six',
        mode: 'work',
        profile: 'deputy',
        level: 'ask',
      },
      {
        text: 'The Plaid {{leaflets}} to fold, tea provided',
        mode: 'work',
        profile: 'commissioner',
        level: 'ask',
      },
      {
        text: '{{Canvassing}} for Reform UK, all welcome',
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: 'Leafleting for the Greens at noon',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: 'Telling outside St Cadoc’s for Labour',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'We do not deliver leaflets for Labour or anyone', because: 'negated' },
      { text: 'The Tory email said “volunteers needed on Saturday”', because: 'quoted speech' },
      {
        text: 'Nuisance calls about a Labour phone bank? Report them to the network',
        because: 'rules and arrangements',
      },
      {
        text: 'Vote for me as branch secretary of UNISON, leaflets in the canteen, volunteers needed',
        because: 'another kind of election',
      },
      { text: 'Every party will be canvassing, from Labour to Plaid', because: 'even-handed' },
      {
        text: 'Sign our petition for a crossing outside the school',
        because: 'a campaign is meant',
      },
      {
        text: 'Canvassing with Plaid today',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
    ],
  },
});
