import {
  type Match,
  predicate,
  question,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { voteNear } from './circumstances';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { partyNews } from './party-news';
import { anyParty } from './party-signs';
import { personalVoice } from './personal-voice';
import { isRhetorical } from './rhetorical';
import { keptPrivate, partyBackground } from './settings.words';

/** Clubs, lessons, family history, work: a party is named and nothing is thought of it. */
const background = predicate(
  'party in the background',
  (match) =>
    match.inSentence([partyBackground]) ||
    match.source.tokens
      .slice(match.sentence.first, match.sentence.last + 1)
      .some(
        ({ norm }, at, all) => /^(?:1[89]|20[01])\d\d$/.test(norm) && all[at - 1]?.norm !== 'since',
      ),
);

const ASKS =
  /^(?:any|anyone|anybody|does|do|did|has|have|is|are|was|were|can|could|will|would|should|who|whose|which|where|when|what|how|why)$/;

/** `Tories? No, the café`: the next words take the name back. */
function isTakenBack({ source, sentence }: Match): boolean {
  return /^(?:no|nope|not|of)$/.test(source.tokens[sentence.last + 1]?.norm ?? '');
}

/** A real question begins like one; `Years of it and what have we got?` is a remark. */
const plainQuestion = predicate(
  'a plain question',
  (match) =>
    question.holds(match) &&
    !voteNear.holds(match) &&
    !isRhetorical(match, match.sentence) &&
    (ASKS.test(match.source.tokens[match.sentence.first]?.norm ?? '') || isTakenBack(match)),
);

const EQUATING = new Set(['is', 'are', 'than', 'as', 'like', "'re", "'s"]);

/** Two parties named together are more often a report than a remark. */
const severalParties = predicate('several parties', (match) => {
  const named = anyParty.flatMap((sign) => match.source.hits(sign));
  const [one, other] = named.toSorted((left, right) => left.first - right.first);
  if (one === undefined || other === undefined) return false;
  const between = match.source.tokens.slice(one.last + 1, other.first);
  if (between.some(({ norm }) => EQUATING.has(norm))) return false;
  return new Set(named.map(({ lemma }) => lemma)).size > 1;
});

/** `Not saying who`, `I have never voted Labour and will not tell`: the writer keeps it to himself. */
const nothingSaid = predicate('keeps the vote private', (match) => match.inText([keptPrivate]));

export default rule({
  id: 'political/party-remark',
  title: 'Names a party in a remark of one’s own',
  clause: 'political.restriction',
  law: ['SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  givesWay: 'post',
  looksFor: { party: anyParty },
  when: [personalVoice],
  unless: [
    quotedSpeech,
    plainQuestion,
    background,
    nothingSaid,
    partyNews,
    severalParties,
    evenHanded,
  ],
  adjust: [{ when: forRestricted(voteNear), to: 'stop' }],
  mark: 'party',
  message: ({ party }) =>
    `A personal remark that names a party (“${party}”) could be read as for or against it.`,
  because:
    'What counts is whether a post seems meant to affect support for a party. Leaving the name out keeps it clear.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'Everyone eligible can register to vote: gov.uk/register-to-vote',
      'Point to registration instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'You asked for it, you got it: a {{Labour}} council till 2030', mode: 'personal' },
      { text: 'Thursday: the {{Tories}} again, then', mode: 'personal', level: 'stop' },
      { text: '{{Tory}} logic: fewer nurses, more flags 😂', mode: 'personal' },
      {
        text: 'Guess that makes me a {{Lib Dem}} these days',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
    ],
    allow: [
      {
        text: 'So it is a Tory council again',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: 'Back to a Labour council then',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      {
        text: 'Tory, Tory, Tory is all they shout, and I am not saying how I vote',
        mode: 'personal',
        because: 'keeps the vote private',
      },
      {
        text: 'My nephew shouted “you should all vote Labour” at the pigeons',
        mode: 'personal',
        because: 'quoted speech',
      },
      {
        text: 'My aunt used to bake for the Labour fete',
        mode: 'personal',
        because: 'party in the background',
      },
      {
        text: 'Anyone know where the Labour van parked?',
        mode: 'personal',
        because: 'a plain question',
      },
      {
        text: 'My essay on the Labour landslide of 1945 is finished!',
        mode: 'personal',
        because: 'party in the background',
      },
      {
        text: 'Thank you to the Labour group leader for coming to our open day!',
        because: 'party in its public work',
      },
      {
        text: 'I could hear Labour and Tory cheers from our flat',
        mode: 'personal',
        because: 'several parties',
      },
      {
        text: 'I asked all candidates, and the Labour one made tea',
        mode: 'personal',
        because: 'even-handed',
      },
      { text: 'A Lib Dem stall will be near the entrance', because: 'personal voice' },
      { text: 'My labour was nineteen hours', mode: 'personal', because: 'unseen' },
      {
        text: 'You asked for a Labour council',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
    ],
    known: [
      {
        text: 'My neighbour is a Tory and we share a lawnmower',
        mode: 'personal',
        wrongly: 'flagged',
        why: 'a friendly mention has the same signs as a sly one',
      },
    ],
  },
});
