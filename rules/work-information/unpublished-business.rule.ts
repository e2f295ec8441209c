import { near, question, removeSentence, replaceSentence, rule } from '../engine';
import { decision, officeBusiness } from './business.words';
import { notTold } from './not-told.shape';
import { borrowed, harmless } from './quiet';
import { inTheConversation } from './said-nearby';
import { hushed, untold } from './secrecy.words';

export default rule({
  id: 'work-information/unpublished-business',
  title: 'Tells a decision, figure or plan before it is published',
  clause: 'information.confidential',
  contact: 'communications',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { secrecy: [untold, hushed, notTold], decision },
  when: [
    near('secrecy', 'decision', 25),
    inTheConversation('business of the office', officeBusiness),
  ],
  unless: [question, borrowed, harmless],
  mark: ['decision', 'secrecy'],
  message: 'This could be read as telling something that is not public yet.',
  because: 'Decisions come out in their own time, so that everyone learns of them fairly.',
  suggestions: [
    removeSentence(),
    replaceSentence('We will have news on this soon.', 'Say only that news will come'),
  ],
  examples: {
    flag: [
      {
        text: 'they’re {{closing the front counter in May and staff haven’t been told}}',
        mode: 'personal',
      },
      { text: '{{between us, the contract is going to the}} dearer bidder', mode: 'personal' },
      '{{Nobody outside this room knows that the depot will be sold}}',
    ],
    allow: [
      {
        text: 'Are they closing the counter before staff are told?',
        mode: 'personal',
        because: 'question',
      },
      {
        text: 'They close the counter in the last episode and nobody has been told',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'The counter closes in May, see the agenda; staff have not been told the date',
        because: 'public or kept private',
      },
      {
        text: 'they cancel the bingo and nobody has been told',
        mode: 'personal',
        because: 'business of the office',
      },
      {
        text: 'nobody has been told, and I must say that the weather was lovely when we walked along the river bank with the boats and the ropes and all the little oars that lined up behind, but one day the counter will close',
        mode: 'personal',
        because: 'secrecy near decision',
      },
      { text: 'The budget was agreed in public on Monday', because: 'unseen' },
    ],
  },
});
