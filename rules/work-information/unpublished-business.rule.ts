import { near, predicate, question, removeSentence, replaceSentence, rule } from '../engine';
import { decision, officeBusiness } from './business.words';
import { notTold } from './not-told.shape';
import { isKin, isOurs, isSelf } from './own-kin';
import { borrowed, harmless } from './quiet';
import { inTheConversation } from './said-nearby';
import { hushed, untold } from './secrecy.words';

/** `nobody told my mother`, `I am leaving`: news of the writer's own life. */
const ownNews = predicate(
  'own news',
  (match) => {
    const told = match.wordsAfter(match.hit('secrecy'), 3);
    const family = told.some((word, at) => isOurs(word) && isKin(told[at + 1] ?? ''));
    const [one = '', two = ''] = match.wordsBefore(match.hit('decision'), 2);
    return family || isSelf(one) || isSelf(two);
  },
  ['secrecy', 'decision'],
);

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
  unless: [question, ownNews, borrowed, harmless],
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
      { text: '{{between us, the contract is going to}} the dearer bidder', mode: 'personal' },
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
        text: 'I am leaving the depot in May and staff haven’t been told',
        mode: 'personal',
        because: 'own news',
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
