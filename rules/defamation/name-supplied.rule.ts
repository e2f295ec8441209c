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
} from '../engine';
import { arrestWord, outrage } from './accused-people.words';
import { corrected, officiallyReported, onPublicRecord } from './circumstances';
import { crimeDeed, criminalNoun } from './crime.words';
import { sexualDeed, sexualNoun } from './sexual-misconduct.words';
import { bareInitials } from './thinly-named.shapes';
import { tradingName } from './trading-name.shapes';

const LONGEST_ANSWER = 24;
const OPENING = 8;
const ASKS = new Set(['who', "who's", 'whos', 'which', 'name', 'anyone']);

/** The post replied to asks who it was, and names a wrong. */
const askedWho = predicate(
  'asked who did it',
  (match) =>
    match.source.before.some(({ tokens }) => tokens.some(({ norm }) => ASKS.has(norm))) &&
    match.inContext([crimeDeed, criminalNoun, sexualDeed, sexualNoun, arrestWord, outrage]),
);

/** A short answer that comes to the name at once. */
const answersWithName = predicate('answers with a name', (match) => {
  const { source, anchor } = match;
  return source.tokens.length <= LONGEST_ANSWER && anchor.first < OPENING;
});

export default rule({
  id: 'defamation/name-supplied',
  title: 'Answers with a name when somebody asks who did it',
  clause: 'defamation.repetition',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { who: [personName, businessName, tradingName, mention, bareInitials] },
  when: [askedWho, answersWithName],
  unless: [negated, quotedSpeech, officiallyReported, onPublicRecord, corrected],
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
        because: 'officially reported',
      },
      {
        text: 'Kev Marlowe, fined at Mold Magistrates’ Court',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'on public record',
      },
      {
        text: 'Kev Marlowe says please don’t share names',
        kind: 'reply',
        context: 'Who robbed your nan?',
        because: 'corrects or discourages',
      },
      {
        text: 'Kev Marlowe, lovely job',
        kind: 'reply',
        context: 'Who did your roof?',
        because: 'asked who did it',
      },
    ],
  },
});
