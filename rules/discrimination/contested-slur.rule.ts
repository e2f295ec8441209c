import { predicate, remove, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { insultingTrait, insultNoun } from './contempt.words';
import { contestedSlurExamples } from './contested-slur.examples';
import { dehumanising } from './dehumanising.words';
import { coarseDismissal, loathing } from './hostility.words';
import { contestedSlur, originSlur, sexSlur } from './slurs.words';
import { violence } from './violence.words';

/** Said with hostility; between friends the word is no insult. */
const withHostility = predicate('said with hostility', (match) =>
  [
    insultingTrait,
    insultNoun,
    dehumanising,
    coarseDismissal,
    loathing,
    sexSlur,
    originSlur,
    violence,
  ].some((sign) => match.inSentence(sign)),
);

export default rule({
  id: 'discrimination/contested-slur',
  title: 'Uses a contested word with hostility',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { word: contestedSlur },
  when: [withHostility],
  unless: [aboutHate],
  mark: 'word',
  message: 'The word marked could be read as a slur here.',
  because: 'Readers cannot hear who is speaking to whom, and the rest of the sentence is hostile.',
  suggestions: [remove('word', 'Take the word out'), removeSentence()],
  examples: contestedSlurExamples,
});
