import { rule } from '../engine';
import { aboutHate } from './about-hate';
import { badTrait, crimeNoun, insultingTrait, insultNoun } from './contempt.words';
import { dehumanising } from './dehumanising.words';
import { originTrait, otherTrait } from './groups.words';
import { insultsTrait } from './insults-trait';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/trait-insulted',
  title: 'Joins an insult to a characteristic',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'clause',
  looksFor: {
    trait: [originTrait, otherTrait],
    insult: [insultingTrait, badTrait, insultNoun, crimeNoun, dehumanising],
  },
  when: [insultsTrait('insult', 'trait')],
  unless: [aboutHate],
  mark: ['insult', 'trait'],
  message: 'This could be read as insulting someone for who they are.',
  because: 'The insult hits everyone with that characteristic. The behaviour alone says enough.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      'Bogdan next door is a {{filthy Romanian}}',
      '{{Irish scum}} outside the chip shop',
      'Being {{trans is so gross}}',
    ],
    allow: [
      { text: 'Someone sprayed “Gay scum” on the bus shelter', because: 'speech about hate' },
      { text: 'A stupid old door that sticks', because: 'insult is joined to trait' },
      { text: 'The Polish shop was robbed by a thief', because: 'insult is joined to trait' },
      { text: 'The black cat is lazy today', because: 'insult is joined to trait' },
      { text: 'Being late is horrible', because: 'unseen' },
    ],
  },
});
