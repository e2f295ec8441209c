import { inThePast, near, removeSentence, rule } from '../engine';
import { borrowed } from './quiet';
import { inTheDraft } from './said-nearby';
import { movementDetail, protectedPeople, publicOccasion } from './visits.words';

export default rule({
  id: 'work-information/protected-visit',
  title: 'Tells the movements of somebody who is protected',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { who: protectedPeople, detail: movementDetail },
  when: [near('who', 'detail', 20)],
  unless: [inThePast, inTheDraft('public occasion', publicOccasion), borrowed],
  mark: ['who', 'detail'],
  message: 'This could give away the movements of somebody who is protected.',
  because: 'Times, doors and routes are what those who mean harm look for.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      '{{HRH arrives at}} the library at ten by the side door',
      {
        text: '{{The prime minister is due: route}} is down Mill Lane, then lunch at the Swan',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'The prime minister arrives by the back door in episode two',
        because: 'make-believe or everyday',
      },
      { text: 'HRH arrived at the library by the side door yesterday', because: 'in the past' },
      { text: 'HRH arrives at the library at ten: come and say hello', because: 'public occasion' },
      {
        text: 'HRH likes cheese, and on the other hand I have been thinking about the long and winding history of that old hotel with its rear and rather grand entrance',
        because: 'who near detail',
      },
      { text: 'The Duke of York pub is open', because: 'unseen' },
    ],
  },
});
