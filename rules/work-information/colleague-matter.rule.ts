import { near, negated, personName, removeSentence, rule } from '../engine';
import { ownOrPublicMatter, staffMatter, workPeople } from './colleagues.words';
import { borrowed, decided, harmless } from './quiet';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/colleague-matter',
  title: 'Tells a disciplinary, sickness or private matter of a colleague',
  clause: 'information.people-at-work',
  law: ['UK GDPR art 5', 'Police (Conduct) Regulations 2020 Sch 2'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { matter: staffMatter, who: [workPeople, personName] },
  when: [near('matter', 'who', 14)],
  unless: [
    negated,
    inTheDraft('own or public matter', ownOrPublicMatter),
    borrowed,
    harmless,
    decided,
  ],
  mark: ['who', 'matter'],
  message: 'This could be read as telling a private staff matter of a colleague.',
  because: 'Complaints, discipline and sickness are confidential to those concerned.',
  suggestions: [removeSentence()],
  examples: {
    flag: [{ text: 'Sgt Pascoe has {{been marched out, he}} took his plant', mode: 'personal' }],
    allow: [
      { text: 'Our inspector was never suspended', mode: 'personal', because: 'negated' },
      {
        text: 'I reported it, and my sergeant got a written warning',
        mode: 'personal',
        because: 'own or public matter',
      },
      {
        text: 'The inspector is suspended in episode one',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      { text: 'A leaflet for any officer with a grievance', because: 'public or kept private' },
      {
        text: 'The officer was suspended, and was jailed today',
        mode: 'personal',
        because: 'open court',
      },
      {
        text: 'The officer walked to the river with us and we talked of boats and trains and cheese, and then came the word grievance',
        mode: 'personal',
        because: 'matter near who',
      },
      { text: 'The officer is on leave', mode: 'personal', because: 'unseen' },
    ],
  },
});
