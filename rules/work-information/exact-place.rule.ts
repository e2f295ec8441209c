import { personName, predicate, remove, rule } from '../engine';
import { coordinates, gridReference, threeWords } from './exact-place.shapes';
import { forces } from './forces.words';
import { somebody } from './people.words';
import { publicAppeal } from './public-appeal';
import { borrowed } from './quiet';

const ofSomebody = predicate('where somebody is', (match) =>
  match.inText([somebody, forces, personName]),
);

export default rule({
  id: 'work-information/exact-place',
  title: 'Gives the exact place where somebody is',
  clause: 'information.personal-data',
  law: ['UK GDPR art 4(1)'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'stop' },
  scope: 'post',
  looksFor: { place: [coordinates, threeWords, gridReference] },
  when: [ofSomebody],
  unless: [publicAppeal, borrowed],
  mark: 'place',
  message: 'The words marked give the exact place where somebody is.',
  because: 'It leads strangers to one door and cannot be taken back.',
  endorsing: 'off',
  suggestions: [remove('place', 'Remove the place')],
  examples: {
    flag: [
      { text: 'she has moved to {{///pencil.otter.jumper}}, tell nobody', mode: 'personal' },
      { text: 'The caller is at {{52.3318, 1.0427}}', level: 'ask' },
      { text: 'the camp with the fella from the papers is at {{TL 812 065}}', mode: 'personal' },
    ],
    allow: [
      {
        text: 'Seen him? He was last at ///pencil.otter.jumper, call 101',
        because: 'public appeal',
      },
      {
        text: 'The cake stall lady is at ///pencil.otter.jumper',
        because: 'make-believe or everyday',
      },
      { text: 'The bench is at 52.3318, 1.0427', because: 'where somebody is' },
      { text: 'It rained 51.7, 0.4 and 12.1 mm', because: 'unseen' },
    ],
  },
});
