import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { passedOn } from './circumstances';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { partyNews } from './party-news';
import { partyOrLeader } from './party-signs';
import { support } from './praise.words';
import { othersDo } from './someone-else';

/** `Only Plaid can win here`, not `only Plaid and the Greens came`. */
const CAPABLE = new Set([
  'can',
  'could',
  'will',
  'would',
  'has',
  'have',
  'care',
  'cares',
  'stand',
  'stands',
]);

/** `vote Labour`: what asks stands before the name. */
const supportMeetsParty = predicate(
  'support meets party',
  (match) => {
    const gap = match.hit('party').first - match.hit('support').last - 1;
    const { lemma } = match.hit('support');
    if (lemma === 'only')
      return gap === 0 && CAPABLE.has(match.wordsAfter(match.hit('party'), 1)[0] ?? '');
    return gap >= 0 && gap <= (lemma === 'go' ? 0 : 4);
  },
  ['support', 'party'],
);

export default rule({
  id: 'political/party-support',
  title: 'Asks for or declares support for a political party',
  clause: 'political.restriction',
  law: ['PRSRA 2011 Sch 16 para 200', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'clause',
  looksFor: { party: partyOrLeader, support },
  when: [supportMeetsParty],
  unless: [negated.of('support'), quotedSpeech, othersDo('support'), partyNews, evenHanded],
  adjust: [{ when: forRestricted(passedOn), to: 'ask' }],
  mark: ['support', 'party'],
  message: ({ party }) => `This looks like support for a political party (“${party}”).`,
  because: {
    work: 'An official account must not appear to affect support for a party.',
    personal:
      'Politically restricted staff are bound at all times, on personal accounts too. “Views my own” gives no protection.',
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
      { text: "{{your cross beside the Tory}} on Thursday and let's be done", mode: 'personal' },
      {
        text: '{{#VoteReform}} on Thursday',
        level: 'tip',
        mode: 'personal',
        profile: 'unrestricted',
      },
      { text: 'Proud to be {{backing Labour}} again', profile: 'deputy', level: 'ask' },
      { text: 'Come on everyone, {{vote Conservative}}', profile: 'commissioner', level: 'ask' },
      { text: '{{👏}}👏', level: 'ask', context: 'Only the Greens can fix this. Vote Green!' },
      {
        text: '{{Vote Plaid}} for better buses',
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
    ],
    allow: [
      { text: 'Councillors vote to reform the police estate', because: 'unseen' },
      { text: 'I have never voted Labour and am not saying who I do vote for', because: 'negated' },
      { text: 'The banner read “Vote Labour” and has been taken down', because: 'quoted speech' },
      {
        text: 'Turnout rose and nine wards voted Conservative',
        because: 'support is what others do',
      },
      { text: "Members will vote on Labour's budget", because: 'party in its public work' },
      { text: 'Vote Labour, Reform or Plaid: just bring photo ID', because: 'even-handed' },
      {
        text: 'The Labour stall sells mugs to support the hospice',
        because: 'support meets party',
      },
      { text: 'Remember to vote. Ask the labour ward about parking', because: 'unseen' },
      { text: 'Vote Labour', mode: 'personal', profile: 'deputy', because: 'level' },
      { text: 'Vote Labour', mode: 'personal', profile: 'commissioner', because: 'level' },
    ],
  },
});
