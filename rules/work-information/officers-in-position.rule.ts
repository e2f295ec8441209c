import { inThePast, near, negated, predicate, removeSentence, rule } from '../engine';
import { publicOccasion } from './occasions.words';
import { inTheDraft } from './said-nearby';
import { covertUnits, lyingInWait, specialUnits, standingThere } from './units.words';

/** Anyone may say that a police car stands outside; a covert one nobody should. */
const covertIfOnlyThere = predicate(
  'covert or lying in wait',
  (match) => match.hit('unit').sign === covertUnits || match.hit('position').sign === lyingInWait,
  ['unit', 'position'],
);

export default rule({
  id: 'work-information/officers-in-position',
  title: 'Says where officers are waiting or watching',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'post',
  looksFor: { unit: [covertUnits, specialUnits], position: [lyingInWait, standingThere] },
  when: [near('unit', 'position', 24), covertIfOnlyThere],
  unless: [negated.of('position'), inThePast, inTheDraft('public occasion', publicOccasion)],
  mark: ['unit', 'position'],
  message: 'This could give away where officers are and what they are waiting for.',
  because: 'It warns the people they are watching and can put colleagues in danger.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{unmarked car tucked in behind}} the garage on the A40, slow down',
        mode: 'personal',
      },
      { text: 'the {{firearms lads are waiting on a}} van in Tesco car park', mode: 'personal' },
      {
        text: 'The {{dog unit will be out on Thursday night looking for}} the bikers',
        level: 'ask',
      },
    ],
    allow: [
      { text: 'The dog unit is not waiting for you, they train here', because: 'negated' },
      {
        text: 'The armed officers seen yesterday were waiting for a relief',
        because: 'in the past',
      },
      {
        text: 'Meet the dog unit, waiting for your questions on stall 4',
        because: 'public occasion',
      },
      { text: 'Police car outside the chippy again', because: 'covert or lying in wait' },
      { text: 'The drone footage shows the flood', because: 'unseen' },
    ],
  },
});
