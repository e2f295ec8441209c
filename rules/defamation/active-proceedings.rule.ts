import {
  both,
  not,
  predicate,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
  sport,
} from '../engine';
import { corrected, inFiction, inHistory, isConcluded } from './circumstances';
import { active, history, prejudging, villain } from './proceedings.words';

/** An arrest, a charge or a trial is spoken of, here or in the post replied to, and is not over. */
const caseIsActive = both(
  'case is active',
  predicate('case', (match) => match.inText(active) || match.inContext(active)),
  not(predicate('over', isConcluded)),
);

export default rule({
  id: 'defamation/active-proceedings',
  title: 'Speaks of guilt, evidence or the past of somebody whose case is not over',
  clause: 'information.active-proceedings',
  law: ['Contempt of Court Act 1981 ss.1–2 and Sch 1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { comment: [prejudging, villain, history] },
  when: [caseIsActive],
  unless: [quotedSpeech, corrected, sport, inFiction, inHistory],
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
        text: 'He {{has previous}} for this, you know',
        kind: 'reply',
        context: 'Llanfair Echo: Trial begins of man accused of arson',
      },
      { text: '{{Lock him up}}', kind: 'reply', context: 'A man has been arrested in Barry' },
      'That {{monster}} was remanded this morning',
    ],
    allow: [
      { text: 'Bang to rights, I ate the pie', because: 'case is active' },
      {
        text: 'Jailed for nine years at Swansea Crown Court. That monster can do no more harm.',
        because: 'case is active',
      },
      {
        text: 'A man is on trial. Comments such as “lock him up and lose the key” will be hidden.',
        because: 'quoted speech',
      },
      {
        text: 'A man is on trial. Don’t post that he is bang to rights.',
        because: 'corrects or discourages',
      },
      { text: 'He arrested the ball, bang to rights, and the ref missed it', because: 'sport' },
      {
        text: 'Best courtroom drama on Netflix, the accused is bang to rights',
        because: 'fiction',
      },
      { text: 'At his trial in 1831 the crowd called him that monster', because: 'history' },
      { text: 'A man has been charged with burglary and will appear on Monday', because: 'unseen' },
    ],
  },
});
