import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { factions, privateBriefings } from './campaigning.words';
import { rulesOfVoting } from './circumstances';
import { standing } from './elections.words';
import { evenHanded } from './even-handed';
import { party } from './parties.words';

/** Two parties with the same briefing are treated alike. */
const severalParties = predicate('several parties', (match) => {
  const named = match.source.hits(party).map(({ lemma }) => lemma);
  return new Set(named).size > 1;
});

export default rule({
  id: 'political/one-party-briefed',
  title: 'Says that one party or candidate was given information',
  clause: 'political.neutrality',
  law: ['Local Government Act 1986 s.2'],
  contact: 'monitoring-officer',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { briefing: privateBriefings, whom: [party, standing, factions] },
  unless: [negated, quotedSpeech, severalParties, rulesOfVoting, evenHanded],
  mark: ['briefing', 'whom'],
  message: ({ whom }) => `This says that one party was given office information (“${whom}”).`,
  because:
    'Information of the office is offered to all parties and candidates alike, at the same time.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'The same information is available to all groups on request.',
      'Offer it to all',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'We {{briefed the Plaid}} office on the estate figures before the meeting.',
      { text: '{{Sent our modelling to the Tory}} office a week early', mode: 'personal' },
      {
        text: '{{Briefed the Tories}} on the budget ahead of the rest',
        mode: 'work',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: '{{Briefed the Greens}} alone on next year’s precept',
        mode: 'work',
        profile: 'commissioner',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: 'A candidate can hand in papers to the returning officer',
        because: 'rules and arrangements',
      },
      { text: 'We did not brief the Labour group', because: 'negated' },
      {
        text: 'The note reads “share our figures with the Labour office” and is forged',
        because: 'quoted speech',
      },
      { text: 'We briefed the Labour and Conservative groups today', because: 'several parties' },
      {
        text: 'Briefed the Labour group today; all groups get the same half-hour',
        because: 'even-handed',
      },
      { text: 'Briefed the night shift on the new rota', because: 'unseen' },
    ],
  },
});
