import { negated, personName, predicate, quotedSpeech, removeSentence, rule } from '../engine';
import { partyPosts } from './campaigning.words';
import { restricted } from './levels';
import { party } from './parties.words';

const OWN = new Set("i i'm i've im ive my me we honoured proud delighted".split(' '));
/** `Treasurer` needs a party beside it; an election agent is one in any case. */
const partyIsMeant = predicate(
  'a party is meant',
  (match) => match.hit('office').lemma.includes('agent') || match.inSentence([party]),
  ['office'],
);

const ARTICLES = new Set(['the', 'a', 'an', 'their', 'former', 'his', 'her']);

/** The writer's own post, not somebody's in the news. */
const ownPost = predicate('the writer holds the post', (match) => {
  const { source, sentence } = match;
  const words = source.tokens.slice(sentence.first, sentence.last + 1);
  if (words.some(({ norm }) => OWN.has(norm))) return true;
  const before = match.wordsBefore(match.anchor, 3);
  return before.every((word) => !ARTICLES.has(word)) && !match.inSentence([personName]);
});

export default rule({
  id: 'political/party-office',
  title: 'Says that the writer is an officer or agent of a party',
  clause: 'political.candidacy',
  law: ['SI 1990/851 Sch Part I paras 3–4'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'sentence',
  looksFor: { office: partyPosts },
  when: [partyIsMeant, ownPost],
  unless: [negated, quotedSpeech],
  mark: 'office',
  message: ({ office }) => `This says you hold office in a party (“${office}”).`,
  because: {
    work: 'An official account does not speak for anybody in a party.',
    personal:
      'Membership is allowed. Party office that runs a branch or deals with the public is closed to restricted posts.',
  },
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: "I've been elected branch {{secretary}} of Pontypridd Labour", mode: 'personal' },
      { text: 'Proud to be {{election agent}} for the Lib Dems in Mold', mode: 'personal' },
      {
        text: "I'm the Green Party {{membership officer}} now",
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
    ],
    allow: [
      { text: "I'm no election agent for Labour, I just live next door", because: 'negated' },
      {
        text: 'My gran kept the card: “branch secretary, Labour Party, 1961”',
        because: 'quoted speech',
      },
      {
        text: 'The Labour branch secretary wrote to the Commissioner',
        because: 'the writer holds the post',
      },
      { text: "I'm branch secretary of UNISON", because: 'a party is meant' },
    ],
  },
});
