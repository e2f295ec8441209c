import { inThePast, near, negated, removeSentence, rule } from '../engine';
import { afterTheEvent } from './enforcement.words';
import { operationTalk, ourSide } from './operations.words';
import { borrowed, harmless } from './quiet';
import { inTheDraft } from './said-nearby';
import { publicOccasion } from './visits.words';

export default rule({
  id: 'work-information/operation-from-inside',
  title: 'Tells what the writer’s team is doing or about to do',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'none', personal: 'stop' },
  scope: 'post',
  looksFor: { talk: operationTalk, us: ourSide },
  when: [near('talk', 'us', 14)],
  unless: [
    negated,
    inThePast,
    inTheDraft('after the event', afterTheEvent),
    borrowed,
    harmless,
    inTheDraft('public occasion', publicOccasion),
  ],
  mark: 'talk',
  message: 'This could give away what your team is doing or about to do.',
  because: 'It warns the people it is about and can put colleagues in danger.',
  givesWay: 'post',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{no lights}}, engine running, nine of us coming to a farm near Penrhos',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'We ran a decoy and a stinger last summer',
        mode: 'personal',
        because: 'in the past',
      },
      {
        text: 'We love the coast with its hills and wide skies and long walks to that old harbour where somebody carved a wooden decoy',
        mode: 'personal',
        because: 'talk near us',
      },
      {
        text: 'Our vacancy: a driver of a minibus with no lights, and we pay',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'We are not the decoy', mode: 'personal', because: 'negated' },
      {
        text: 'We had a decoy out and five people arrested',
        mode: 'personal',
        because: 'after the event',
      },
      {
        text: 'We need a decoy for the birthday surprise',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'We explain on our website why we use a decoy',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'We have a decoy in the community show',
        mode: 'personal',
        because: 'public occasion',
      },
      { text: 'We walked to the bridge', mode: 'personal', because: 'unseen' },
    ],
  },
});
