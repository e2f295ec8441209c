import { negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { delicateMatter, identityHint } from './hints.words';
import { publicAppeal } from './public-appeal';
import { inTheConversation, inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/hint-at-person',
  title: 'Hints at who is meant in a case or an incident',
  clause: 'information.confidential',
  law: ['UK GDPR art 5', 'Bloomberg v ZXC [2022] UKSC 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { hint: identityHint },
  when: [inTheConversation('a delicate matter', delicateMatter)],
  unless: [negated, inTheDraft('make-believe', makeBelieve), publicAppeal],
  mark: 'hint',
  message: 'This could be read as a hint at who is meant.',
  because: 'A riddle identifies a person as surely as a name does.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{guess which}} landlord was carted off to custody at midnight', mode: 'personal' },
      {
        text: '{{it’s the caretaker at}} the lido',
        context: 'Who got arrested at the pool?',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'Nobody will guess who got arrested, so stop', because: 'negated' },
      { text: 'guess who gets arrested in the last episode', because: 'make-believe' },
      {
        text: 'Half of you know, but guess who robbed the till after he was arrested? Call 101',
        because: 'public appeal',
      },
      { text: 'guess who made cake', because: 'a delicate matter' },
      { text: 'A man was arrested', because: 'unseen' },
    ],
  },
});
