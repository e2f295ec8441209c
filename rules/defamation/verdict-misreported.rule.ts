import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { corrected, notInEarnest } from './circumstances';
import { acquittal, guiltWord } from './proceedings.words';

const TOGETHER = new Set('both all two pair'.split(' '));

/** The post replied to, or the draft itself, says that somebody was cleared. */
const wasCleared = predicate('somebody was cleared', (match) => {
  const { source, anchor } = match;
  const told = source
    .hits(acquittal)
    .some(({ first }) => first < anchor.first || first > anchor.last);
  return told
    ? match.wordsBefore(anchor, 4).some((word) => TOGETHER.has(word))
    : match.inContext(acquittal);
});

export default rule({
  id: 'defamation/verdict-misreported',
  title: 'Calls somebody guilty who was cleared',
  clause: 'defamation.court-reports',
  law: ['Defamation Act 1996 ss.14–15'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { guilt: guiltWord },
  when: [wasCleared],
  unless: [negated, quotedSpeech, corrected, notInEarnest],
  mark: 'guilt',
  message: 'This could be read as saying that somebody who was cleared is guilty.',
  because: 'Only an exact report of a verdict is protected: who, which offence, which court, when.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      '[Name] was convicted at [court] on [date]. [Name] was cleared of every charge.',
      'Give each verdict',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: 'Both {{convicted}}, and rightly',
        kind: 'quote',
        context: 'R v Nowak and Parry. Nowak guilty of arson. Parry cleared.',
      },
      {
        text: 'So he {{got off}} then',
        kind: 'reply',
        context: 'Parry acquitted of arson at Mold',
      },
    ],
    allow: [
      {
        text: 'She is not to blame',
        kind: 'reply',
        context: 'Nowak cleared of arson',
        because: 'negated',
      },
      { text: '“Both guilty,” said the page, but Parry was cleared', because: 'quoted speech' },
      {
        text: 'Correction: we said both were convicted. Parry was cleared.',
        because: 'corrects or discourages',
      },
      {
        text: 'In the film both are guilty and the third is cleared',
        because: 'play, fiction or history',
      },
      { text: 'Both men were convicted of arson on Monday', because: 'somebody was cleared' },
    ],
  },
});
