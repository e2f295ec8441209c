import { negated, predicate, removeSentence, rule } from '../engine';
import { crimeTalk } from './crime-talk.words';
import { covertMeans, intelligence, toldUs } from './intelligence.words';
import { borrowed, harmless } from './quiet';

/** Neighbours tell us everything about their dogs. */
const aboutCrime = predicate(
  'about crime',
  (match) => match.anchor.sign !== toldUs || match.inText(crimeTalk),
);

export default rule({
  id: 'work-information/intelligence',
  title: 'Tells intelligence, its source or how it was learned',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { intel: [intelligence, covertMeans, toldUs] },
  when: [aboutCrime],
  unless: [negated, borrowed, harmless],
  mark: 'intel',
  message: 'This could give away intelligence or where it came from.',
  because: 'Those it is about may work out who talked, and that person may be hurt.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'that came from an {{informant}} in the darts team', mode: 'personal' },
      {
        text: 'they’ve been {{talking to us}} since the spring, a grand little source is his cousin',
        mode: 'personal',
      },
      '{{Intel suggests}} a second crew is on its way to the fair',
    ],
    allow: [
      { text: 'Our neighbour tells us everything about her roses', because: 'about crime' },
      { text: 'He is not an informant', mode: 'personal', because: 'negated' },
      {
        text: 'The informant dies in episode four',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'Crimestoppers: you are no informant, you are a neighbour who cares. Be an informant for good',
        because: 'public or kept private',
      },
      { text: 'Emotional intelligence at its best', mode: 'personal', because: 'unseen' },
    ],
  },
});
