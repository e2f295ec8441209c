import { before, negated, quotedSpeech, removeSentence, rule, sameClause } from '../engine';
import { ballotPapers, marksFor, voters } from './ballots.words';
import { party } from './parties.words';

export default rule({
  id: 'political/vote-disclosed',
  title: 'Tells how a named person voted',
  clause: 'political.pre-election',
  law: ['Representation of the People Act 1983 s.66'],
  contact: 'monitoring-officer',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { voter: voters, ballot: ballotPapers, mark: marksFor, party },
  when: [before('mark', 'party', 3), sameClause('mark', 'party')],
  unless: [negated.of('mark'), quotedSpeech.of('mark')],
  mark: ['mark', 'party'],
  message: 'This tells how somebody else voted.',
  because:
    'How a person voted is theirs alone to tell, and a postal vote is as secret as any other.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'Mam did her postal vote on the train and {{ticked Plaid}} twice', mode: 'personal' },
      { text: 'My neighbour showed me his ballot paper: {{cross by the Tory}}', mode: 'personal' },
      {
        text: 'Nan did her postal {{vote and put Labour}}',
        mode: 'personal',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: 'My son sat in the booth and {{ticked Plaid}}',
        mode: 'personal',
        profile: 'commissioner',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: 'Gran got her postal vote and would not vote Labour or say what',
        because: 'negated',
      },
      {
        text: 'Dad filled in a postal vote, singing “vote for the Labour man” all day',
        because: 'quoted speech',
      },
      {
        text: 'Dad sent his postal vote. Labour and Plaid both called',
        because: 'mark and party in one clause',
      },
      { text: 'Grandad took me along when he voted, aged six', because: 'unseen' },
    ],
  },
});
