import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { activeCase, evidence } from './case.words';
import { seenOnDuty } from './duty.words';
import { ownReport } from './own-report.shape';
import { borrowed, decided, harmless } from './quiet';
import { inTheDraft } from './said-nearby';
import { shortAnswer } from './short-answer.shape';
import { askedInside, delicateMatter, noAnswer } from './suspects.words';

/** One word of a case is a parking charge or a tennis court; two are news of a case. */
const NEWS = 2;

/**
 * Asked because of where the writer works, about something delicate; or under news of a case, with
 * words of what only those who work on it have.
 */
const answersFromInside = predicate(
  'an answer from inside',
  (match) =>
    (match.inContext(askedInside) && match.inContext(delicateMatter)) ||
    (match.post.situation.mode === 'personal' &&
      (match.post.context?.hits(activeCase).length ?? 0) >= NEWS &&
      match.inText([evidence, seenOnDuty, ownReport])),
);

export default rule({
  id: 'work-information/answer-to-insider-question',
  title: 'Answers a question that only somebody inside could answer',
  clause: 'information.confidential',
  law: ['UK GDPR art 5', 'Bloomberg v ZXC [2022] UKSC 5'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'stop' },
  scope: 'post',
  looksFor: { answer: shortAnswer },
  when: [answersFromInside],
  unless: [borrowed, harmless, decided, inTheDraft('no answer', noAnswer)],
  mark: 'answer',
  message: 'This could be read as confirming what only somebody inside can know.',
  because: 'Even a joke or a wink answers the question for those who asked it.',
  givesWay: 'post',
  suggestions: [
    replaceSentence('Not for me to say, sorry.', 'Say nothing either way'),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: '{{You have always been sharp, Dilys.}}',
        context: 'Is it true that Gareth was suspended? you work with him',
        mode: 'personal',
      },
      {
        text: '{{Second one.}}',
        context: 'Was it the coach or the ref they arrested? you’d know',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'Convicted in May, he was found guilty.',
        mode: 'personal',
        context: 'Is it true that Gareth was arrested? you’d know',
        because: 'open court',
      },
      {
        text: 'It is in the agenda, item 4.',
        mode: 'personal',
        context: 'Is it true that Gareth was arrested? you’d know',
        because: 'public or kept private',
      },
      {
        text: 'Only in the film!',
        context: 'Is it true that Gareth was arrested? you’d know',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'It is all on our website.',
        context: 'Is it true that Gareth was arrested? you’d know',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'Sorry, no idea.',
        context: 'Is it true that Gareth was arrested? you’d know',
        mode: 'personal',
        because: 'no answer',
      },
      {
        text: 'You have always been sharp, Dilys.',
        context: 'Gareth was arrested on Friday',
        mode: 'personal',
        because: 'an answer from inside',
      },
      {
        text: 'You have always been sharp, Dilys.',
        context: 'Is it true that Gareth is getting a puppy? you’d know',
        mode: 'personal',
        because: 'an answer from inside',
      },
      { text: 'You have always been sharp, Dilys.', mode: 'personal', because: 'unseen' },
      {
        text: 'Same here. Forty minutes on the phone.',
        context: 'Furious about the parking charge at the leisure centre',
        mode: 'personal',
        because: 'an answer from inside',
      },
    ],
  },
});
