import { type Match, negated, predicate, removeSentence, rule } from '../engine';
import { corrected, notInEarnest } from './circumstances';
import { composed, together } from './composed';
import { particulars, protectedCase, protectedPerson } from './identity.words';
import { identifiable } from './targets';

/** Somebody beside such a court or order. */
const protectedSomebody = composed(
  'somebody protected',
  together(protectedCase, [protectedPerson, ...identifiable], 12),
);

/** `works at the youth court` tells of no case. */
function isOther({ anchor }: Match, first: number): boolean {
  return anchor.sign === protectedSomebody || first < anchor.first || first > anchor.last + 2;
}

/** A telling detail needs such a case in the draft or in the post it answers. */
const isProtected = predicate(
  'protected case',
  (match) =>
    match.inContext(protectedCase) ||
    match.source.hits(protectedCase).some(({ first }) => isOther(match, first)),
);

export default rule({
  id: 'defamation/protected-identity',
  title: 'Could identify somebody whom a court protects',
  clause: 'information.anonymity',
  law: ['Children and Young Persons Act 1933 s.49', 'Contempt of Court Act 1981'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { detail: [protectedSomebody, particulars] },
  when: [isProtected],
  unless: [negated, corrected, notInEarnest],
  mark: 'detail',
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
      { text: 'His sister works in the bakery', because: 'protected case' },
      { text: 'We never name the boy in youth court', because: 'negated' },
      {
        text: 'Youth court reminder: do not name the boy or share his picture',
        because: 'corrects or discourages',
      },
      {
        text: 'Youth court basketball: the twins were player of the match at half-time',
        because: 'play, fiction or history',
      },
      { text: 'In the film the killer has a new identity', because: 'play, fiction or history' },
      {
        text: 'In 1910 the boy stood before the new youth court',
        because: 'play, fiction or history',
      },
      { text: 'Youth court sits on Tuesdays', because: 'unseen' },
    ],
  },
});
