import { negated, removeSentence, rule } from '../engine';
import { mixedAccounts } from './conduct.words';
import { borrowed } from './quiet';

export default rule({
  id: 'work-information/accounts-mixed',
  title: 'Uses a work account for private affairs or a private one for the office',
  clause: 'information.confidential',
  contact: 'data-protection',
  level: { work: 'reword', personal: 'reword' },
  scope: 'sentence',
  looksFor: { mixed: mixedAccounts },
  unless: [negated, borrowed],
  mark: 'mixed',
  message: 'This could be read as mixing a work account with private affairs.',
  because: 'Office business belongs where it is kept and secured, and private affairs do not.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'just {{whatsapp me on my own}} phone, the office inbox is full', mode: 'personal' },
    ],
    allow: [
      { text: 'Never whatsapp me on my own phone', mode: 'personal', because: 'negated' },
      {
        text: 'He uses his work email: mail my work email, says the character',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      { text: 'Use the office mailbox', mode: 'personal', because: 'unseen' },
    ],
  },
});
