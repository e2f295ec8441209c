import { inThePast, negated, predicate, removeSentence, rule } from '../engine';
import { wantedMan } from './crime-talk.words';
import { covertForces, forces, waiting, willBeThere } from './forces.words';
import { borrowed, harmless } from './quiet';
import { inTheDraft, isNear } from './said-nearby';
import { publicOccasion } from './visits.words';

const OURS = new Set(
  "we we're we've we'll i i'm i've they they're they've lads team crew officers police lot our us still".split(
    ' ',
  ),
);

/**
 * Anyone may say that officers are out; where a covert unit goes, or officers wait, nobody should.
 * In a reply the post that is answered may name them.
 */
const officersMeant = predicate('covert, or officers lying in wait', (match) => {
  const { anchor } = match;
  if (isNear(match, anchor, covertForces, 20)) return true;
  if (anchor.sign !== waiting) return false;
  if (match.post.situation.mode === 'personal' && isNear(match, anchor, wantedMan, 8))
    return match.wordsBefore(anchor, 6).some((word) => OURS.has(word));
  return isNear(match, anchor, forces, 16) || match.inContext([forces, covertForces]);
});

export default rule({
  id: 'work-information/officers-in-position',
  title: 'Says where officers are waiting or watching',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { position: [waiting, willBeThere] },
  when: [officersMeant],
  unless: [negated, inThePast, inTheDraft('public occasion', publicOccasion), borrowed, harmless],
  mark: 'position',
  message: 'This could give away where officers are and what they are waiting for.',
  because: 'It warns the people they are watching and can put colleagues in danger.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: 'unmarked car {{tucked in}} behind the garage on the A40, slow down',
        mode: 'personal',
      },
      { text: 'the firearms lads are {{waiting}} on a van in Tesco car park', mode: 'personal' },
      { text: 'The dog unit {{will be out}} on Thursday night after the bikers', level: 'ask' },
      {
        text: 'they’re {{sat behind}} the bingo hall, engines off',
        context: 'No coppers anywhere near the derby',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'Where the dog unit will be on Friday is on our agenda',
        because: 'public or kept private',
      },
      { text: 'The dog unit is not hiding', because: 'negated' },
      {
        text: 'The armed officers seen yesterday were waiting for a relief',
        because: 'in the past',
      },
      { text: 'Come along: the dog unit is waiting for you', because: 'public occasion' },
      {
        text: 'The old bill arrived and we were hiding behind the sofa like Cluedo',
        because: 'make-believe or everyday',
      },
      { text: 'We are hiding behind the sofa', because: 'covert, or officers lying in wait' },
      { text: 'The drone footage shows the flood', because: 'unseen' },
    ],
  },
});
