import { near, negated, predicate, removeSentence, replaceSentence, rule, textOf } from '../engine';
import { afterTheEvent, doorWork, enforcement, plannedTime, tipOff } from './enforcement.words';
import { covertForces, forces } from './forces.words';
import { borrowed } from './quiet';
import { inTheDraft } from './said-nearby';
import { hushed } from './secrecy.words';
import { publicOccasion } from './visits.words';

const BEFORE_LIGHT = /dawn|first light|before|[3-6]\.?(?:30)?am|0[3-6]/;

/**
 * Builders put doors in and grandchildren pay visits; beside police matters, or by `us` before it is
 * light, it is a raid.
 */
const policeMatter = predicate(
  'police matter',
  (match) => {
    const act = match.hit('act');
    if (act.sign !== doorWork || match.inText([forces, covertForces, hushed, enforcement]))
      return true;
    const byUs = match.wordsBefore(act, 4).some((word) => /^we\b|^team$|^lads$/.test(word));
    return byUs && BEFORE_LIGHT.test(textOf(match.hit('time')).toLowerCase());
  },
  ['act', 'time'],
);

export default rule({
  id: 'work-information/planned-operation',
  title: 'Announces a raid or other operation before it happens',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { act: [enforcement, doorWork, tipOff], time: plannedTime },
  when: [near('act', 'time', 25), policeMatter],
  unless: [
    negated,
    inTheDraft('after the event', afterTheEvent),
    inTheDraft('public occasion', publicOccasion),
    borrowed,
  ],
  mark: 'act',
  message: 'This could give away an operation that has not happened yet.',
  because: 'It warns the people it is about and can put colleagues in danger.',
  suggestions: [
    removeSentence(),
    replaceSentence('Keep telling us what you see.', 'Give nothing away'),
  ],
  examples: {
    flag: [
      {
        text: 'early one tomorrow, the lads are {{putting a door in}} on the Ashgrove estate',
        mode: 'personal',
      },
      'We have a {{warrant}} for the lock-ups on Friday, watch this space',
      { text: '4am. {{🚪🔨}} somebody is in for a surprise 🤫', mode: 'personal' },
      {
        text: 'trading standards are doing {{test purchases}} in the arcade on Saturday',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'There is no raid going on tonight, that is a rumour', because: 'negated' },
      {
        text: 'We executed a warrant in Ashgrove. Officers will be in the area on Friday.',
        because: 'after the event',
      },
      { text: 'Our raid on crime: come and see the stall on Friday', because: 'public occasion' },
      {
        text: 'Tonight a raid goes wrong in the last episode of the series',
        because: 'make-believe or everyday',
      },
      { text: 'Putting a door in at ours on Saturday', because: 'police matter' },
      {
        text: 'The raid on the docks is what my grandfather wrote about in his diary, a small green thing that I found in the attic and that I will read on the train tomorrow',
        because: 'act near time',
      },
      { text: 'Fridge raid, then bed', because: 'unseen' },
    ],
    known: [
      {
        text: 'if you live up by the quarry stay in tomorrow at six, trust me',
        wrongly: 'silent',
        why: 'a warning that names no act and no unit',
      },
    ],
  },
});
