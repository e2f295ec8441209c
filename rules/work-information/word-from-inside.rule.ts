import { removeSentence, rule } from '../engine';
import { insideWord } from './inside-word.words';
import { incidentAsked } from './private.words';
import { borrowed, harmless } from './quiet';
import { inTheConversation } from './said-nearby';

export default rule({
  id: 'work-information/word-from-inside',
  title: 'Adds to the news what only somebody inside can know',
  clause: 'information.confidential',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { word: insideWord },
  when: [inTheConversation('an incident', incidentAsked)],
  unless: [borrowed, harmless],
  mark: 'word',
  message: 'This could be read as telling what only somebody inside can know.',
  because: 'What the public is told is decided with those concerned in mind.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{I was on the cordon}} and there was no gas',
        context: 'What is going on at the school? Is it a gas leak?',
        mode: 'personal',
      },
      {
        text: '{{the log says otherwise}}, and I wrote half of it',
        context: 'The force says that police came in ten minutes',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'I was on the cordon in the film about the gas leak',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'The police log says so, and it is on our website',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'I was in the room', mode: 'personal', because: 'an incident' },
      { text: 'Thank you for asking', mode: 'personal', because: 'unseen' },
    ],
  },
});
