import { near, question, removeSentence, replaceSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { inTheDraft } from './said-nearby';
import { alreadyPublic, notYetPublic, officeBusiness } from './unpublished.words';

export default rule({
  id: 'work-information/unpublished-business',
  title: 'Tells a decision, figure or plan before it is published',
  clause: 'information.confidential',
  contact: 'communications',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { business: officeBusiness, secrecy: notYetPublic },
  when: [near('business', 'secrecy', 25)],
  unless: [
    question,
    inTheDraft('already public', alreadyPublic),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['business', 'secrecy'],
  message: ({ business }) =>
    `This could be read as telling something that is not public yet (“${business}”).`,
  because: 'Decisions come out in their own time, so that everyone learns of them fairly.',
  suggestions: [
    removeSentence(),
    replaceSentence('We will have news on this soon.', 'Say only that news will come'),
  ],
  examples: {
    flag: [
      {
        text: 'the {{restructure is not announced yet}} but our corridor is toast',
        mode: 'personal',
      },
      { text: '{{🤫 the front counter}} in Aberdare is for the chop', mode: 'personal' },
    ],
    allow: [
      { text: 'Is the restructure not announced yet?', because: 'question' },
      {
        text: 'The precept is not announced yet: have your say in the consultation',
        because: 'already public',
      },
      { text: 'The restructure in that novel is all hush hush', because: 'make-believe' },
      { text: 'The budget was agreed in public on Monday', because: 'unseen' },
    ],
  },
});
