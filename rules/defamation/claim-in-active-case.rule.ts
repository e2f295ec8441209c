import {
  negated,
  not,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { corrected, inFiction, isConcluded } from './circumstances';
import { crimeDeed, criminalNoun } from './crime.words';
import { dishonestDeed, dishonestNoun } from './dishonesty.words';
import { harmDeed } from './harm.words';
import { accusedPronoun, active } from './proceedings.words';
import { saidOf } from './said-of';
import { sexualDeed, sexualNoun } from './sexual-misconduct.words';

/** The post replied to tells of a case; the draft says what the accused did. */
const answersActiveCase = predicate('answers an active case', (match) => match.inContext(active));
const overNow = predicate('case is over', isConcluded);

export default rule({
  id: 'defamation/claim-in-active-case',
  title: 'Answers a post about a case going on by saying what the accused did',
  clause: 'information.active-proceedings',
  law: ['Contempt of Court Act 1981 ss.1–2 and Sch 1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    claim: [
      crimeDeed,
      criminalNoun,
      harmDeed,
      sexualDeed,
      sexualNoun,
      dishonestDeed,
      dishonestNoun,
    ],
    who: accusedPronoun,
  },
  when: [
    answersActiveCase,
    not(overNow, 'case goes on'),
    saidOf('who', 'claim', [crimeDeed, harmDeed, sexualDeed, dishonestDeed]),
  ],
  unless: [negated, quotedSpeech, corrected, inFiction],
  mark: ['who', 'claim'],
  message: ({ claim }) => `A case is still going on, and “${claim}” says what the accused did.`,
  because:
    'From arrest to verdict, comment on guilt, evidence or history can be contempt of court.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'The case is before the court, so we cannot comment.',
      'Say that you cannot comment',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: 'Well {{he stabbed}} him, we all saw it',
        kind: 'reply',
        context: 'Llanfair Echo: man, 30, charged after fight at the Crown',
      },
    ],
    allow: [
      {
        text: 'He never stabbed anybody',
        kind: 'reply',
        context: 'Man, 30, charged',
        because: 'negated',
      },
      {
        text: 'Replies such as “he stabbed him for sure” will be hidden',
        kind: 'reply',
        context: 'Man, 30, charged',
        because: 'quoted speech',
      },
      {
        text: 'He stabbed him? Please don’t share guesses',
        kind: 'reply',
        context: 'Man, 30, charged',
        because: 'corrects or discourages',
      },
      {
        text: 'Like that film where he stabbed him',
        kind: 'reply',
        context: 'Man, 30, charged',
        because: 'fiction',
      },
      {
        text: 'He stabbed him and got nine years',
        kind: 'reply',
        context: 'Man charged in March is convicted and sentenced',
        because: 'case goes on',
      },
      {
        text: 'He stole my chips',
        kind: 'reply',
        context: 'Lunch today',
        because: 'answers an active case',
      },
    ],
  },
});
