import { near, negated, removeSentence, rule, sport } from '../engine';
import { protectedCase, protectedPerson } from './accused-people.words';
import { corrected, inFiction, inHistory } from './circumstances';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/protected-identity',
  title: 'Could identify somebody whom a court protects',
  clause: 'information.anonymity',
  law: ['Children and Young Persons Act 1933 s.49', 'Contempt of Court Act 1981'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { protection: protectedCase, person: [protectedPerson, ...identifiable] },
  when: [near('protection', 'person', 12)],
  unless: [negated, corrected, sport, inFiction, inHistory],
  mark: ['protection', 'person'],
  message: 'This could identify somebody whom a court protects.',
  because: 'Small details are enough for neighbours. Breaking such an order can mean prison.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'The {{lads from the skate park were in youth court}}, six months each',
      'That {{killer is living under a new name}} in Tywyn',
      'It was {{Kuba Nowak who gave evidence behind}} the screen',
    ],
    allow: [
      { text: 'We never name a boy in youth court', because: 'negated' },
      {
        text: 'Youth court reminder: do not name the boy or share his picture',
        because: 'corrects or discourages',
      },
      {
        text: 'Youth court basketball: the twins were player of the match at half-time',
        because: 'sport',
      },
      { text: 'In the film the killer has a new identity', because: 'fiction' },
      { text: 'In 1910 a boy stood before the new youth court', because: 'history' },
      { text: 'Youth court sits on Tuesdays', because: 'unseen' },
    ],
  },
});
