import { near, negated, personName, predicate, relation, removeSentence, rule } from '../engine';
import { vehicleWords } from './identifiers.words';
import {
  byTheJob,
  enters,
  intoSystem,
  knowsNow,
  lookingUp,
  recordSays,
  systems,
} from './lookup.words';
import { somebody } from './people.words';
import { borrowed, harmless } from './quiet';

/** What stands in a record may be gossip; that it was looked up is not. */
const lookedOrInside = predicate(
  'looked up, or seen inside',
  (match) => {
    const [where, look] = [match.hit('where'), match.hit('look')];
    if (match.hit('who').sign === vehicleWords && match.post.situation.mode === 'work')
      return false;
    if (look.sign === enters || where.sign === intoSystem)
      return look.sign === enters && where.sign === intoSystem && where.first - look.last < 10;
    if (look.sign === knowsNow) return where.sign === systems;
    return where.sign !== recordSays || look.sign === lookingUp;
  },
  ['where', 'look', 'who'],
);

export default rule({
  id: 'work-information/looked-up-on-system',
  title: 'Tells what was looked up about somebody at work',
  clause: 'information.personal-data',
  law: ['Data Protection Act 2018 s.170', 'Computer Misuse Act 1990 s.1'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: {
    where: [systems, byTheJob, recordSays, intoSystem],
    look: [lookingUp, recordSays, enters, knowsNow],
    who: [somebody, personName, relation, vehicleWords],
  },
  when: [lookedOrInside, near('where', 'look', 20), near('look', 'who', 14)],
  unless: [negated, borrowed, harmless],
  mark: ['where', 'look'],
  message: 'This could be read as telling what was looked up about somebody at work.',
  because: 'Records may be opened for the job only, and each search is logged.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{had a nosy on the housing system}}, her new bloke owes two grand',
        mode: 'personal',
      },
      {
        text: '{{looked your builder up while I was on}} nights, three convictions',
        mode: 'personal',
      },
      { text: '{{Niche says he has previous}}, so that is my date cancelled', mode: 'personal' },
    ],
    allow: [
      {
        text: 'The police computer is down, so after tea and a very long chat about rivers of the world and then a walk along the harbour wall in the rain I looked your uncle up',
        mode: 'personal',
        because: 'where near look',
      },
      {
        text: 'Vacancy: a clerk who can look him up on the police computer',
        because: 'public or kept private',
      },
      { text: 'We never look him up on the housing system', mode: 'personal', because: 'negated' },
      {
        text: 'She looks him up on the police computer in the new series',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'The neighbours say he has previous and no insurance',
        mode: 'personal',
        because: 'looked up, or seen inside',
      },
      {
        text: 'The police computer is down and we checked it, then all the plugs and the router and the lights and at last we rang the woman',
        mode: 'personal',
        because: 'look near who',
      },
      { text: 'The new system went live', mode: 'personal', because: 'unseen' },
    ],
  },
});
