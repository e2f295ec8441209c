import {
  type Hit,
  type Match,
  near,
  negated,
  personName,
  predicate,
  removeSentence,
  rule,
} from '../engine';
import {
  ownOrPublicMatter,
  staffMatter,
  theyAtWork,
  workPeople,
  workPlace,
} from './colleagues.words';
import { privateMatter } from './private.words';
import { borrowed, decided, harmless } from './quiet';
import { inTheDraft } from './said-nearby';

/** `nine officers`: a figure, nobody in particular. */
function isSeveral({ source }: Match, { sign, last, lemma }: Hit): boolean {
  const norm = source.tokens[last]?.norm ?? '';
  return sign === workPeople && norm.endsWith('s') && norm !== lemma;
}

/**
 * Health and family are a staff matter of `my sergeant`, `our new inspector`; he or she is a
 * colleague where a colleague or the place of work is named.
 */
const ofStaff = predicate(
  'of a colleague',
  (match) => {
    const who = match.hit('who');
    if (match.hit('matter').sign === staffMatter) {
      if (match.post.situation.mode === 'work' && isSeveral(match, who)) return false;
      const atWork = [workPeople, workPlace, personName];
      return who.sign !== theyAtWork || match.inText(atWork) || match.inContext(atWork);
    }
    const ours = match.wordsBefore(who, 2).some((word) => word === 'my' || word === 'our');
    const official = match.post.situation.mode === 'work' && who.lemma !== 'colleague';
    return who.sign === workPeople && ours && !official;
  },
  ['matter', 'who'],
);

export default rule({
  id: 'work-information/colleague-matter',
  title: 'Tells a disciplinary, sickness or private matter of a colleague',
  clause: 'information.people-at-work',
  law: ['UK GDPR art 5', 'Police (Conduct) Regulations 2020 Sch 2'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { matter: [staffMatter, privateMatter], who: [workPeople, personName, theyAtWork] },
  when: [near('matter', 'who', 14), ofStaff],
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
    flag: [
      { text: '{{Sgt Pascoe has been marched out}}, he took his plant', mode: 'personal' },
      { text: 'Turns out my {{inspector has cancer}}', mode: 'personal' },
    ],
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
      {
        text: 'The sergeant told us that dementia is common',
        mode: 'personal',
        because: 'of a colleague',
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
