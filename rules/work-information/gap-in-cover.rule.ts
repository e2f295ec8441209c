import { predicate, removeSentence, rule } from '../engine';
import { coverGap, onDuty } from './cover.words';
import { forces } from './forces.words';
import { borrowed, harmless } from './quiet';
import { thinCover } from './thin-cover.shape';

/** Officers are short, on this shift or where the post that is answered sees them. */
const respondersMeant = predicate(
  'responders on duty',
  (match) =>
    match.inContext(forces) ||
    (/nearest/.test(match.anchor.lemma) && match.inText(forces)) ||
    (match.inText(onDuty) &&
      (match.inText(forces) || /cover|crewed|emergency/.test(match.anchor.lemma))),
);

export default rule({
  id: 'work-information/gap-in-cover',
  title: 'Tells how few are on duty',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { gap: [coverGap, thinCover] },
  when: [respondersMeant],
  unless: [borrowed, harmless],
  mark: 'gap',
  message: 'This could tell those who look for a quiet night that few are on duty.',
  because: 'It helps offenders and worries people who may need help tonight.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: 'Just the {{two of us on}} till seven and the nick is empty, so be good',
        mode: 'personal',
      },
      { text: '{{no dog handlers}} on till Sunday, don’t get lost', mode: 'personal' },
      {
        text: 'aye but {{there’s nobody}} free, you’d be waiting',
        context: 'How long would the police take to get here?',
        mode: 'personal',
      },
      'Only {{two crews}} on for the whole county tonight',
    ],
    allow: [
      {
        text: 'Only two crews on tonight, in the last episode of the series',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'Only two officers on tonight? Apply now, the vacancy closes on Friday',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'Only two in the bakery tonight', mode: 'personal', because: 'responders on duty' },
      { text: 'Three crews put the fire out', mode: 'personal', because: 'unseen' },
    ],
  },
});
