import { inThePast, near, removeSentence, replaceSentence, rule } from '../engine';
import { afterTheEvent, plannedTime } from './enforcement.words';
import { inTheDraft } from './said-nearby';
import { movementDetail, protectedPeople } from './visits.words';

export default rule({
  id: 'work-information/protected-visit',
  title: 'Gives the time or way of a protected visit or transfer',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { who: protectedPeople, detail: movementDetail, time: plannedTime },
  when: [near('who', 'detail', 12)],
  unless: [inThePast, inTheDraft('after the event', afterTheEvent)],
  mark: ['who', 'detail'],
  message: 'This could give away when or how a protected visit takes place.',
  because: 'Times, doors and routes are kept back so that nobody can plan around them.',
  suggestions: [
    removeSentence(),
    replaceSentence('An exciting day at work tomorrow.', 'Keep the excitement, leave the detail'),
  ],
  examples: {
    flag: [
      'Tomorrow {{the King arrives at}} eleven, all staff to be in place',
      { text: '{{VIP coming to ours, in by the side gate}} on Friday', mode: 'personal' },
    ],
    allow: [
      {
        text: 'HRH came in by the side gate back in May and comes again tomorrow',
        because: 'in the past',
      },
      {
        text: 'HRH arrives at a plaque that was unveiled: a man was arrested nearby, court tomorrow',
        because: 'after the event',
      },
      { text: 'The King visited Swansea', because: 'unseen' },
    ],
  },
});
