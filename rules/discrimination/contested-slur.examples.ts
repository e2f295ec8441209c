import type { Rule } from '../engine';

/** Kept apart from the rule, as they need the word itself. */
export const contestedSlurExamples: Rule['examples'] = {
  flag: ['Shut up {{nigga}}, you filthy clown'],
  allow: [
    { text: 'That nigga sings like an angel', because: 'said with hostility' },
    {
      text: 'He was called a nigga and an idiot on the bus, report it',
      because: 'speech about hate',
    },
    { text: 'That man sings like an angel', because: 'unseen' },
  ],
};
