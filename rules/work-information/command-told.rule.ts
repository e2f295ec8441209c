import { removeSentence, rule } from '../engine';
import { borrowed, harmless } from './quiet';
import { command } from './visits.words';

export default rule({
  id: 'work-information/command-told',
  title: 'Tells who commands an operation or where it gathers',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { command },
  unless: [borrowed, harmless],
  mark: 'command',
  message: 'This could give away who commands an operation or where it gathers.',
  because: 'It lets others find or hinder those who act.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{gold is Marian}} and she is not happy', mode: 'personal' },
      { text: '{{rvp is}} the bowling green', mode: 'personal' },
    ],
    allow: [
      {
        text: 'gold is Marian in our panto',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'On our website: gold is the commander who sets the plan',
        because: 'public or kept private',
      },
      { text: 'Gold for Marian in the long jump', mode: 'personal', because: 'unseen' },
    ],
  },
});
