import { predicate, remove, removeSentence, rule } from '../engine';
import { covertForces } from './forces.words';
import { covertMeans } from './intelligence.words';
import { operationName } from './operation-name.shape';
import { borrowed, harmless } from './quiet';
import { command } from './visits.words';

/** Official accounts name their campaigns; a name and a secret means never go together. */
const secretly = predicate(
  'privately, or beside a secret means',
  (match) =>
    match.post.situation.mode === 'personal' || match.inText([covertForces, covertMeans, command]),
);

export default rule({
  id: 'work-information/operation-name',
  title: 'Names an operation beside what it does in secret',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { name: operationName },
  when: [secretly],
  unless: [borrowed, harmless],
  mark: 'name',
  message: ({ name }) => `“${name}” looks like an operation that is not public.`,
  because: 'The name and what it does warn the people it is about.',
  suggestions: [remove('name', 'Remove the name'), removeSentence()],
  examples: {
    flag: [
      {
        text: 'six weeks of {{Op Larkspur}} and I have lived in an unmarked car',
        mode: 'personal',
      },
      'A first look at {{Operation Larkspur}}, our covert operation against bike thieves',
    ],
    allow: [
      {
        text: 'Op Larkspur, the finale: the unmarked car blows up in the last episode',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'Operation Larkspur: the leaflet explains why you may see an unmarked car',
        because: 'public or kept private',
      },
      {
        text: 'Operation Larkspur took forty knives off the street',
        because: 'privately, or beside a secret means',
      },
      { text: 'My operation went well', mode: 'personal', because: 'unseen' },
    ],
  },
});
