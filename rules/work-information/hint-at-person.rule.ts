import { removeSentence, rule } from '../engine';
import { borrowed, harmless } from './quiet';
import { inTheConversation } from './said-nearby';
import { delicateMatter, identityHint } from './suspects.words';

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
  unless: [borrowed, harmless],
  mark: 'hint',
  message: 'This could be read as a hint at who is meant.',
  because: 'A riddle identifies a person as surely as a name does.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{guess whose}} landlord was carted off to custody at midnight', mode: 'personal' },
      { text: '{{very warm}} 😉', context: 'Is it the caretaker they arrested?', mode: 'personal' },
    ],
    allow: [
      {
        text: 'guess who gets arrested in the last episode',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'guess who robbed the till after he was arrested? Crimestoppers wants to know',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'guess who made tea', mode: 'personal', because: 'a delicate matter' },
      { text: 'A man was arrested', mode: 'personal', because: 'unseen' },
    ],
  },
});
