import { near, negated, quotedSpeech, removeSentence, replace, rule, sport } from '../engine';
import { corrected, inFiction, inHistory, onPublicRecord, trifling } from './circumstances';
import { hint } from './insinuation.words';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/insinuation',
  title: 'Hints that an identifiable person did wrong',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1', 'McAlpine v Bercow [2013] EWHC 1342 (QB)'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { hint, who: identifiable },
  when: [near('hint', 'who', 10)],
  unless: [negated, quotedSpeech, onPublicRecord, corrected, trifling, sport, inFiction, inHistory],
  mark: ['hint', 'who'],
  message: ({ who }) => `Readers could take this as a hint that ${who} did something wrong.`,
  because: 'A hint, a question or an emoji can accuse as plainly as a statement.',
  endorsing: { message: 'This agrees with a post that hints at wrongdoing.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      '{{No smoke without fire with Gethin Maddox}}, is there',
      '{{Cllr Hopcroft knows what she did}}',
      'Perhaps {{Sunita Rao could tell us where the raffle money went}}',
      'What is {{Gwyn Parry hiding}}?',
    ],
    allow: [
      { text: 'I never said Gwyn Parry left under a cloud', because: 'negated' },
      {
        text: 'His card read “Gwyn Parry, no smoke without fire, stove fitter”',
        because: 'quoted speech',
      },
      {
        text: 'The audit report says where the grant money went: Gwyn Parry listed every item',
        because: 'on public record',
      },
      {
        text: 'There is no truth in it: Gwyn Parry left under a cloud of confetti',
        because: 'corrects or discourages',
      },
      { text: 'Where did the biscuit money go, Bethan?', because: 'trifling' },
      { text: 'What is Rhys Tudor hiding from the ref?', because: 'sport' },
      { text: 'What is Marcus hiding in episode six?', because: 'fiction' },
      { text: 'In 1788 Josiah Pugh left under a cloud', because: 'history' },
      { text: 'Ask Zofia about the bus times', because: 'unseen' },
    ],
  },
});
