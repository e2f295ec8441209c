import { negated, question, remove, removeSentence, rule } from '../engine';
import { markingTalk, markingWords } from './markings.words';
import { borrowed } from './quiet';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/protective-marking',
  title: 'Carries the marking of an internal document',
  clause: 'information.confidential',
  law: ['Government Security Classifications Policy'],
  contact: 'communications',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { marking: markingWords },
  unless: [negated, question, borrowed, inTheDraft('talk about markings', markingTalk)],
  mark: 'marking',
  message: ({ marking }) => `“${marking}” is a marking of documents that stay inside.`,
  because: 'What carries it has not been released, so posting it could be a disclosure.',
  suggestions: [removeSentence(), remove('marking', 'Remove the marking, if the text is public')],
  examples: {
    flag: [
      '{{OFFICIAL-SENSITIVE}}: briefing for Gold, see attached',
      {
        text: 'it says {{not for onward circulation}} but you did not get it from me',
        mode: 'personal',
      },
      'Here are the {{draft minutes}} from Tuesday for anyone who missed it',
    ],
    allow: [
      {
        text: 'Strictly confidential: the best man speech',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      { text: 'This is not for internal use only, share away', because: 'negated' },
      { text: 'Have you seen OFFICIAL-SENSITIVE on a letter to you?', because: 'question' },
      {
        text: 'OFFICIAL-SENSITIVE means that a leak could hurt someone',
        because: 'talk about markings',
      },
      { text: 'The official opening is on Friday', because: 'unseen' },
    ],
  },
});
