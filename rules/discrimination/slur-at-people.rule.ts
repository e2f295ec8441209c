import { remove, removeSentence, rule } from '../engine';
import { aboutTheWord } from './about-hate';
import { reclaimed } from './reclaimed';
import { slurExamples } from './slur-at-people.examples';
import { disabilitySlur, faithSlur, orientationSlur, originSlur, sexSlur } from './slurs.words';

export default rule({
  id: 'discrimination/slur-at-people',
  title: 'Uses a slur',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26', 'Communications Act 2003 s.127'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { slur: [originSlur, faithSlur, orientationSlur, disabilitySlur, sexSlur] },
  unless: [aboutTheWord, reclaimed],
  mark: 'slur',
  message: 'The words marked are widely read as a slur.',
  because: 'People it is used about could be hurt, whatever was meant. Banter is no defence.',
  suggestions: [remove('slur', 'Take the words out'), removeSentence()],
  examples: slurExamples,
});
