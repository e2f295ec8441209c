import { near, negated, removeSentence, replaceSentence, rule, sport } from '../engine';
import {
  corrected,
  inFiction,
  inHistory,
  officiallyReported,
  onPublicRecord,
  trifling,
} from './circumstances';
import { harmDeed } from './harm.words';
import { rumour } from './rumour.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/rumour-repeated',
  title: 'Passes on a rumour that an identifiable person did harm',
  clause: 'defamation.repetition',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { rumour, claim: harmDeed, who: identifiable },
  when: [saidOf('who', 'claim', [harmDeed]), near('rumour', 'who', 8)],
  unless: [
    negated.of('claim'),
    onPublicRecord,
    officiallyReported,
    corrected,
    trifling,
    sport,
    inFiction,
    inHistory,
  ],
  mark: ['rumour', 'who', 'claim'],
  message: ({ who }) => `This passes on a rumour about ${who}.`,
  because:
    'In law, repeating what others say counts as saying it yourself. “Apparently” does not help.',
  suggestions: [
    replaceSentence(
      'If you saw what happened, tell the police on 101.',
      'Ask witnesses to come forward',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Apparently Bethan Prosser pushed}} him down the steps',
      '{{People are saying Lloyd Achebe started the}} fire at the mill',
      '{{Word is Kuba Nowak did it}}',
    ],
    allow: [
      { text: 'Apparently Bethan Prosser never pushed anybody', because: 'negated' },
      {
        text: 'Apparently Lloyd Achebe hit a man outside the Crown: he was convicted on Monday',
        because: 'on public record',
      },
      {
        text: 'Officers have heard that Lloyd Achebe hit a man. Call 101.',
        because: 'officially reported',
      },
      {
        text: 'Apparently Bethan Prosser pushed him, says the page. That is untrue.',
        because: 'corrects or discourages',
      },
      { text: 'Apparently Uncle Rhodri hit the biscuits again', because: 'trifling' },
      { text: 'Apparently Rhys Tudor did it before half-time', because: 'sport' },
      { text: 'Apparently Marcus kills everyone in the finale', because: 'fiction' },
      { text: 'Apparently Josiah Pugh stabbed a drover in 1799', because: 'history' },
      { text: 'Apparently someone pushed Bethan Prosser', because: 'claim is said of who' },
    ],
  },
});
