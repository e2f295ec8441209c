import type { Rule } from '../engine';

/** Kept apart from the rule, as they need the words themselves. */
export const slurExamples: Rule['examples'] = {
  flag: [
    'Some {{towel head}} cut me up at the lights',
    'The new lad is a bit of a {{mong}}',
    'Our new neighbour is a right {{poof}}',
  ],
  allow: [
    {
      text: 'A pupil was called a mong by another child and that is not okay',
      because: 'speech about hate',
    },
    { text: 'The queer film night is on Friday', because: 'unseen' },
    { text: 'I’m a poof and proud', because: 'reclaimed' },
    { text: 'Congratulations to Mrs Coon on thirty years of service', because: 'unseen' },
    { text: 'He stood outside smoking a fag', because: 'unseen' },
  ],
};
