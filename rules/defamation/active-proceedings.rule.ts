import {
  both,
  negated,
  not,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { accusedOfDeed, accusedTold, evidenceAct } from './acts';
import { corrected, isConcluded, notInEarnest } from './circumstances';
import { active, history, pickingOut, prejudging, tiedToCase, villain } from './proceedings.words';

/** An arrest, a charge or a trial is spoken of, here or in the post replied to, and is not over. */
const caseIsActive = predicate(
  'case is active',
  (match) => match.inText(active) || match.inContext(active),
);
/** Evidence counts only where the sentence ties it to the accused, or answers a post on the case. */
const isOnCase = predicate(
  'ties evidence to the accused',
  (match) =>
    match.inContext(active) ||
    (match.anchor.sign === evidenceAct
      ? match.inSentence(tiedToCase)
      : match.anchor.sign !== accusedTold),
);
/** `nobody thinks he is guilty`; but `they are not telling you he has form` tells it. */
const denied = both(
  'denied',
  negated,
  predicate('a verdict', ({ anchor: { sign } }) => sign === prejudging),
);
const goesOn = not(predicate('case is over', isConcluded), 'case goes on');

export default rule({
  id: 'defamation/active-proceedings',
  title: 'Speaks of guilt, evidence or the past of somebody whose case is not over',
  clause: 'information.active-proceedings',
  law: ['Contempt of Court Act 1981 ss.1–2 and Sch 1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    comment: [prejudging, villain, history, pickingOut, evidenceAct, accusedOfDeed, accusedTold],
  },
  when: [caseIsActive, goesOn, isOnCase],
  unless: [denied, quotedSpeech, corrected, notInEarnest],
  mark: 'comment',
  message: ({ comment }) => `A case is still going on, and “${comment}” comments on it.`,
  because:
    'From arrest to verdict, comment on guilt, evidence or history can be contempt of court.',
  endorsing: { message: 'This agrees with a post that judges a case still going on.' },
  suggestions: [
    replaceSentence(
      'A man has been charged and will appear before the court. We cannot say more.',
      'Say only that there is a charge',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Two men charged over the Fford Las burglaries. {{Bang to rights}}.',
      {
        text: 'He {{has a record}} for this, you know',
        kind: 'reply',
        context: 'Llanfair Echo: Trial begins of man accused of arson',
      },
      {
        text: 'Well {{he stabbed}} him, we all saw it',
        kind: 'reply',
        context: 'Llanfair Echo: man, 30, charged after fight at the Crown',
      },
      { text: '{{Lock him up}}', kind: 'reply', context: 'A man has been arrested in Barry' },
      'That {{monster}} was remanded this morning',
      'Trial on Monday, and his {{blood was all over}} the gate',
    ],
    allow: [
      { text: 'Bang to rights, I ate the pie', because: 'case is active' },
      {
        text: 'Jailed for nine years at Swansea Crown Court. That monster can do no more harm.',
        because: 'case goes on',
      },
      { text: 'Charged or not, nobody thinks he is guilty', because: 'denied' },
      {
        text: 'A man is on trial. Comments such as “lock him up and lose the key” will be hidden.',
        because: 'quoted speech',
      },
      {
        text: 'A man is on trial. Please don’t share the post. That monster is somebody’s son.',
        because: 'corrects or discourages',
      },
      {
        text: 'Best courtroom drama on Netflix, the accused is bang to rights',
        because: 'play, fiction or history',
      },
      { text: 'Man arrested. Officers found a knife.', because: 'ties evidence to the accused' },
      { text: 'A man has been charged with burglary and will appear on Monday', because: 'unseen' },
    ],
  },
});
