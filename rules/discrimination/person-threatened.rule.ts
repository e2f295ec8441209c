import { predicate, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { harmWished } from './harm-wished';
import { onePerson } from './person-spoken-to';
import { attack, himOrHer, violence } from './violence.words';

const FIGURATIVE = new Set('kill slap kick punch hurt whip stick smash beat thump hang'.split(' '));

/** `I could kill him`: often said and seldom meant, so ask first. */
const mayBeFigurative = predicate('may be a figure of speech', (match) =>
  FIGURATIVE.has(match.anchor.lemma),
);

export default rule({
  id: 'discrimination/person-threatened',
  title: 'Threatens somebody',
  clause: 'equality.threats',
  law: ['Online Safety Act 2023 s.181', 'Protection from Harassment Act 1997 s.4'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { harm: [violence, attack], person: [...onePerson, himOrHer] },
  when: [harmWished('harm', 'person')],
  unless: [aboutHate],
  adjust: [{ when: mayBeFigurative, to: 'ask' }],
  mark: ['harm', 'person'],
  message: 'This could be read as a threat to somebody.',
  because: 'The person could fear that it is meant. A joke reads the same as a threat.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'Somebody should {{shoot Gethin Moss}}',
      { text: 'I’m going to {{kill Aled Wynne}} for eating that cake', level: 'ask' },
      { text: 'I will {{stab you}}', kind: 'reply', context: 'Your parking is a joke' },
    ],
    allow: [
      {
        text: 'Writing “I will stab my neighbour” got him eight months',
        because: 'speech about hate',
      },
      { text: 'Police shot Gethin Moss’s dog by mistake', because: 'harm is wished on person' },
      { text: 'I am going to stab a potato', because: 'unseen' },
    ],
  },
});
