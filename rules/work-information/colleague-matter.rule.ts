import { near, negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { ownOrPublicMatter, staffMatter, workPeople } from './colleagues.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/colleague-matter',
  title: 'Tells a disciplinary, sickness or private matter of a colleague',
  clause: 'information.people-at-work',
  law: ['UK GDPR art 5', 'Police (Conduct) Regulations 2020 Sch 2'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { matter: staffMatter, who: workPeople },
  when: [near('matter', 'who', 12)],
  unless: [
    negated,
    inTheDraft('own or public matter', ownOrPublicMatter),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['who', 'matter'],
  message: 'This could be read as telling a private staff matter of a colleague.',
  because: 'Complaints, discipline and sickness are confidential to those concerned.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: 'two of the lads, well {{my sergeant got suspended}} and nobody will say why',
        mode: 'personal',
      },
      {
        text: '{{someone in our office has put in a grievance}} about the fridge, I kid you not',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'My boss was never suspended', because: 'negated' },
      {
        text: 'My boss read my grievance, and my own grievance is going to the union',
        because: 'own or public matter',
      },
      { text: 'My boss in the series got suspended', because: 'make-believe' },
      { text: 'My boss got a new bike', because: 'unseen' },
    ],
  },
});
