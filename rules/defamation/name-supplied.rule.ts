import {
  businessName,
  mention,
  negated,
  personName,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
  shape,
} from '../engine';
import { accusation } from './acts';
import { accountedFor } from './circumstances';
import { crimeVerb, violence } from './crime.words';
import { arrestWord, clue, outrage, protectedCase } from './identity.words';
import { roleHolder } from './role-holder.shapes';
import { bareInitials, nicknamed } from './thinly-named.shapes';
import { tradingName } from './trading-name.shapes';

const LONGEST_ANSWER = 24;
const OPENING = 8;
const ASKS = new Set(
  "who who's whos which name anyone somebody someone pictured image clip".split(' '),
);

/** The post replied to asks who it was, and names a wrong. */
const askedWho = predicate(
  'asked who did it',
  (match) =>
    match.source.before.some(({ tokens }) => tokens.some(({ norm }) => ASKS.has(norm))) &&
    match.inContext([...accusation, arrestWord, outrage, crimeVerb, violence, protectedCase]),
);

/** A short answer that comes to the name at once. */
const answersWithName = predicate('answers with a name', (match) => {
  const { source, anchor } = match;
  return source.tokens.length <= LONGEST_ANSWER && anchor.first < OPENING;
});

/** Somebody or something named or hinted at, in a text that answers another. */
const ANSWERS: readonly Sign[] = [
  ...[personName, businessName, tradingName, mention, bareInitials, nicknamed, roleHolder, clue],
];
const answer = shape({
  name: 'name in an answer',
  find: (source) =>
    source.before.length === 0 ? [] : ANSWERS.flatMap((sign) => [...source.hits(sign)]),
});

export default rule({
  id: 'defamation/name-supplied',
  title: 'Answers with a name when somebody asks who did it',
  clause: 'defamation.repetition',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    who: answer,
  },
  when: [askedWho, answersWithName],
  unless: [negated, quotedSpeech, accountedFor],
  mark: 'who',
  message: ({ who }) => `In answer to that question, this accuses ${who}.`,
  because: 'A bare name takes on what the question says. In law that is your accusation too.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'I won’t name anybody here. Trading Standards can help: 0808 223 1133.',
      'Decline to name',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: '{{Kev Marlowe}}, since you ask',
        kind: 'reply',
        context: 'Who was the roofer that robbed your nan?',
      },
    ],
    allow: [
      {
        text: 'Kev Marlowe',
        kind: 'reply',
        context: 'Who can fix a shed?',
        because: 'asked who did it',
      },
      {
        text: 'No idea, but thanks to everyone who came and looked, and to Kev Marlowe for the tea and the chairs that he lent us all',
        kind: 'reply',
        context: 'Who stole the bench?',
        because: 'answers with a name',
      },
      {
        text: 'Not Kev Marlowe',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'negated',
      },
      {
        text: 'The page says “Kev Marlowe” is who',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'quoted speech',
      },
      {
        text: 'Call 101 and ask for Kev Marlowe',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'on record or taken back',
      },
      {
        text: 'Kev Marlowe, fined at Mold Magistrates’ Court',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'on record or taken back',
      },
      {
        text: 'Kev Marlowe says please don’t share names',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'on record or taken back',
      },
    ],
  },
});
