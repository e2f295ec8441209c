import {
  near,
  negated,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { ballotPapers, closedBallots, shownVotes } from './ballots.words';
import { otherElection, rulesOfVoting } from './circumstances';

/** Nothing of the vote can be read. */
const closed = predicate('ballot not to be seen', (match) => match.inSentence([closedBallots]));

export default rule({
  id: 'political/ballot-shown',
  title: 'Shows a marked ballot paper',
  clause: 'political.pre-election',
  law: ['Representation of the People Act 1983 s.66'],
  contact: 'monitoring-officer',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { ballot: ballotPapers, shown: shownVotes },
  when: [near('ballot', 'shown', 8)],
  unless: [negated, quotedSpeech, closed, otherElection, rulesOfVoting],
  mark: ['ballot', 'shown'],
  message: 'This looks like a picture of a ballot paper or of how somebody voted.',
  because:
    'Votes are secret, and showing a marked ballot paper can break election law for anybody.',
  endorsing: 'off',
  suggestions: [replaceSentence('I have voted. Have you?', 'Just say you voted'), removeSentence()],
  examples: {
    flag: [
      { text: 'Democracy done, {{pic of my ballot paper}} below', mode: 'personal' },
      { text: '{{📸 of the marked ballot}}', mode: 'personal', profile: 'deputy', level: 'stop' },
      {
        text: 'Here is a {{snap of my postal vote}}',
        mode: 'work',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: 'Done! {{Selfie with my ballot}}',
        mode: 'personal',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: 'Easy: {{photo of my ballot paper}} below',
        mode: 'work',
        profile: 'commissioner',
        level: 'stop',
      },
      { text: '{{Proof: my ballot}}', mode: 'personal', profile: 'commissioner', level: 'stop' },
      {
        text: '{{Selfie with my ballot}} in hand',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'stop',
      },
    ],
    allow: [
      { text: '📸 of my ballot for the allotment bake-off', because: 'another kind of election' },
      {
        text: 'A photo of my ballot paper in its envelope',
        because: 'ballot not to be seen',
      },
      { text: 'There is no selfie of my ballot', because: 'negated' },
      {
        text: 'The caption “photo of my ballot paper, look” was removed',
        because: 'quoted speech',
      },
      {
        text: 'A selfie with a ballot paper is against the rules',
        because: 'rules and arrangements',
      },
      {
        text: 'My ballot paper came in the same post as the gas bill, two birthday cards and a school photo',
        because: 'ballot near shown',
      },
      { text: 'Dog outside the church hall 📸', because: 'unseen' },
    ],
  },
});
