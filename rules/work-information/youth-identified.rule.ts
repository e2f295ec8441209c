import { near, negated, personName, removeSentence, rule } from '../engine';
import { pointedOut, youthCourt } from './anonymity.words';
import { makeBelieve } from './cases.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/youth-identified',
  title: 'Could identify a young person in court',
  clause: 'information.anonymity',
  law: [
    'Children and Young Persons Act 1933 s.49',
    'Youth Justice and Criminal Evidence Act 1999 s.45',
  ],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { court: youthCourt, who: [pointedOut, personName] },
  when: [near('court', 'who', 14)],
  unless: [negated, inTheDraft('make-believe', makeBelieve)],
  mark: ['who', 'court'],
  message: 'This could identify a young person who is before a court.',
  because: 'Under-18s in youth proceedings may not be identified, by name or by description.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{the bakery lad got a referral order}}, soft or what', mode: 'personal' },
      '{{Tomos Breeze is up at youth court}} on Monday',
    ],
    allow: [
      { text: 'That bakery lad never went to youth court', because: 'negated' },
      { text: 'In the new series the bakery lad ends up in youth court', because: 'make-believe' },
      { text: 'Youth court lists are changing in May', because: 'unseen' },
    ],
  },
});
