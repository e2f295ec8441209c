import {
  before,
  negated,
  predicate,
  quoted,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { party, support } from './parties.words';

/** `Reform the police`, `she labours`: grammar sees a verb where the list sees a party. */
const partyWordIsVerb = predicate(
  'party word is a verb',
  (match) => match.isTagged(match.hit('party'), 'Verb') === true,
  ['party'],
);

export default rule({
  id: 'political/party-support',
  title: 'Asks for or declares support for a political party',
  clause: 'political.restriction',
  law: ['PRSRA 2011 Sch 16 para 200', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: {
    work: 'stop',
    personal: 'stop',
    by: {
      deputy: { work: 'ask', personal: 'none' },
      commissioner: { work: 'ask', personal: 'none' },
      unrestricted: { work: 'stop', personal: 'tip' },
    },
  },
  scope: 'clause',
  looksFor: { party, support },
  when: [before('support', 'party', 3)],
  unless: [partyWordIsVerb, negated.of('support'), quoted],
  mark: ['support', 'party'],
  message: ({ party }) => `This looks like support for a political party (“${party}”).`,
  because: {
    work: 'An official account must not appear to affect support for a party.',
    personal: 'Politically restricted staff are bound at all times, on their own accounts too.',
  },
  endorsing: { message: 'This agrees with a post that supports a political party.' },
  suggestions: [
    replaceSentence(
      'Everyone eligible can register to vote: gov.uk/register-to-vote',
      'Point to registration instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Polls close at ten, please {{vote Labour}}.',
      { text: 'I am {{backing Plaid Cymru}} this time', mode: 'personal' },
      {
        text: '{{#VoteReform}} on Thursday',
        level: 'tip',
        mode: 'personal',
        profile: 'unrestricted',
      },
    ],
    allow: [
      { text: 'Councillors vote to reform the police estate', because: 'party word is a verb' },
      { text: 'I have never voted Labour and am not saying who I do vote for', because: 'negated' },
      { text: 'The banner read “Vote Labour” and has been taken down', because: 'quoted' },
      {
        text: 'Plaid Cymru and Lib Dem members both vote on Monday',
        because: 'support before party',
      },
      { text: 'Remember to vote. Ask the labour ward about parking', because: 'unseen' },
      { text: 'Vote Labour', mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
