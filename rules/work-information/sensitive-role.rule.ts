import { negated, personName, predicate, removeSentence, rule } from '../engine';
import { borrowed, harmless } from './quiet';
import { introduced, ownRoutine, rolePerson, secretRole } from './roles.words';
import { isNear } from './said-nearby';

/** The writer, a relation or somebody named; an official account introduces people with `Meet`. */
const somebodyInIt = predicate('about a person', (match) => {
  const { anchor } = match;
  if (match.post.situation.mode === 'work') return match.inText(introduced);
  if (/\bmy\b|came/.test(anchor.lemma)) return true;
  return isNear(match, anchor, rolePerson, 16) || isNear(match, anchor, personName, 16);
});

export default rule({
  id: 'work-information/sensitive-role',
  title: 'Tells who works in a sensitive role, is cleared for it, or where staff can be found',
  clause: 'information.own-security',
  contact: 'professional-standards',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { role: [secretRole, ownRoutine] },
  when: [somebodyInIt],
  unless: [negated, borrowed, harmless],
  mark: 'role',
  message: 'This could tell strangers who holds a sensitive role or where to find them.',
  because: 'Those who want to pressure or harm staff collect such details.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'hubby starts with the {{surveillance unit}} on Monday', mode: 'personal' },
      { text: '{{passed my DV}}, drinks on me', mode: 'personal' },
      'Meet Ruth, who {{works undercover}} for us',
    ],
    allow: [
      { text: 'I do not run sources', mode: 'personal', because: 'negated' },
      {
        text: 'He goes undercover in the film, she’s furious',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'We are recruiting for the surveillance team',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'Officers of the surveillance unit gave evidence', because: 'about a person' },
      { text: 'He joined the choir', mode: 'personal', because: 'unseen' },
    ],
  },
});
