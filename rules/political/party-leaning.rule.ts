import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { historical } from './circumstances';
import { evenHanded } from './even-handed';
import { restricted } from './levels';
import { partyNews } from './party-news';
import { partyOrLeader } from './party-signs';
import { praise, wishes } from './praise.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

/** Group leaders and councillors are thanked, elected and reported whatever their party. */
const thanked = predicate(
  'thanks for public work',
  (match) =>
    /thank|well|great|good|elect|hope/.test(match.hit('leaning').lemma) && partyNews.holds(match),
  ['leaning', 'party'],
);

export default rule({
  id: 'political/party-leaning',
  title: 'Praises a party without asking for votes in so many words',
  clause: 'political.restriction',
  law: ['SI 1990/851 reg 4', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'post',
  looksFor: { party: partyOrLeader, leaning: [praise, wishes] },
  when: [speaksOf('party', 'leaning')],
  unless: [
    negated.of('leaning'),
    quotedSpeech.of('leaning'),
    isSpeaker('party', 'leaning'),
    thanked,
    historical,
    evenHanded,
  ],
  mark: ['party', 'leaning'],
  message: ({ party }) =>
    `Beside the name of a party (“${party}”) this could be read as support for it.`,
  because: {
    work: 'An official account must not appear to affect support for a party.',
    personal:
      'Opinions on issues are free. Words that seem meant to win a party support are not, on personal accounts either.',
  },
  endorsing: { message: 'This agrees with a post that leans towards a party.' },
  suggestions: [
    replaceSentence(
      'Everyone eligible can register to vote: gov.uk/register-to-vote',
      'Point to registration instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'Have to say {{Plaid are talking sense}} about trains', mode: 'personal' },
      {
        text: 'I think {{Labour on Thursday, they have been brilliant}} here',
        mode: 'personal',
        level: 'stop',
      },
      '{{💚 @brynford_greens}} always there for the valley',
      {
        text: '{{Labour are superb}} on buses',
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
      { text: 'The {{SNP are superb}}', mode: 'personal', profile: 'unrestricted', level: 'tip' },
    ],
    allow: [
      {
        text: 'The brilliant Labour landslide of 1945 is tonight at the museum',
        because: 'history or study',
      },
      { text: 'Plaid are superb', mode: 'personal', profile: 'deputy', because: 'level' },
      {
        text: 'The Tories are superb',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'Labour did not have a great night', mode: 'personal', because: 'negated' },
      { text: 'A new Lib Dem poster reads “great news for dog owners”', because: 'quoted speech' },
      { text: 'The Tories said the new hall is fantastic', because: 'party is the speaker' },
      {
        text: 'Thank you to the Labour group leader for a great question',
        because: 'thanks for public work',
      },
      { text: 'Labour, Plaid and Reform stalls all had great cakes', because: 'even-handed' },
      {
        text: 'The Labour group meets at six. Tickets for our brilliant panto are on sale.',
        because: 'leaning is about party',
      },
      { text: 'Great to be back at work today', because: 'unseen' },
      { text: 'Labour are brilliant', mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
