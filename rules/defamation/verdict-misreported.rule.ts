import { near, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { corrected, inFiction, inHistory } from './circumstances';
import { acquittal, everybody, guiltWord, looseEverybody } from './verdict.words';

/** The post replied to, or the draft itself, says that one of them was cleared. */
const oneWasCleared = predicate(
  'one was cleared',
  (match) =>
    match.inContext(acquittal) || (match.inText(acquittal) && match.hit('all').sign === everybody),
  ['all'],
);

export default rule({
  id: 'defamation/verdict-misreported',
  title: 'Calls several people guilty although one of them was cleared',
  clause: 'defamation.court-reports',
  law: ['Defamation Act 1996 ss.14–15'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { all: [everybody, looseEverybody], guilt: guiltWord },
  when: [near('all', 'guilt', 8), oneWasCleared],
  unless: [quotedSpeech, corrected, inFiction, inHistory],
  mark: ['all', 'guilt'],
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
        text: '{{Both convicted}}, and rightly',
        kind: 'quote',
        context: 'R v Nowak and Parry. Nowak guilty of arson. Parry cleared.',
      },
    ],
    allow: [
      { text: '“Both guilty,” said the page, but Parry was cleared', because: 'quoted speech' },
      {
        text: 'Correction: we said both were convicted. Parry was cleared.',
        because: 'corrects or discourages',
      },
      { text: 'In the film both are guilty and the third is cleared', because: 'fiction' },
      { text: 'In 1831 both were convicted, a third was acquitted', because: 'history' },
      { text: 'Both men were convicted of arson on Monday', because: 'one was cleared' },
    ],
  },
});
