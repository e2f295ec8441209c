import {
  either,
  namedPerson,
  near,
  negated,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { makeBelieve } from './cases.words';
import { rolePerson, rolesInGeneral, secretRole } from './roles.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/sensitive-role',
  title: 'Reveals a clearance, a covert role or a sensitive unit',
  clause: 'information.own-security',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'professional-standards',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { role: secretRole, who: [...namedPerson, rolePerson] },
  when: [near('role', 'who', 12)],
  unless: [
    negated,
    either(
      'roles in general',
      inTheDraft('advertised', rolesInGeneral),
      inTheDraft('made up', makeBelieve),
    ),
  ],
  mark: 'role',
  message: 'This could reveal a clearance, a covert role or a sensitive unit.',
  because: 'It makes the person a target and can undo their work.',
  suggestions: [
    removeSentence(),
    replaceSentence('New job, good news!', 'Share the news without the role'),
  ],
  examples: {
    flag: [
      { text: 'my {{vetting came through}}, champagne please', mode: 'personal' },
      'Meet Nasreen, {{undercover on}} the marketplace sites since May',
      { text: 'hubby {{handles sources}} so we never do Facebook photos', mode: 'personal' },
    ],
    allow: [
      { text: 'I have never been undercover on anything', because: 'negated' },
      {
        text: 'We are recruiting: my vetting came through in six weeks',
        because: 'roles in general',
      },
      { text: 'New job at the library', because: 'unseen' },
    ],
  },
});
