import { aboutSelf, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { contemptFor } from './dehumanising.words';

export default rule({
  id: 'discrimination/people-despised',
  title: 'Uses slang that shows contempt for people',
  clause: 'equality.courtesy',
  law: ['Communications Act 2003 s.127'],
  contact: 'communications',
  level: { work: 'stop', personal: 'ask' },
  scope: 'sentence',
  looksFor: { slang: contemptFor },
  unless: [aboutHate, aboutSelf],
  mark: 'slang',
  message: 'This could be read as contempt for people who are down on their luck or at fault.',
  because: 'Readers may be their family, or need our help next. Saying what happened is enough.',
  suggestions: [
    replaceSentence('We know how much upset this has caused.', 'Speak of the effect instead'),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: 'Some {{scrote}} has had the lead off the chapel roof',
        level: 'ask',
        mode: 'personal',
      },
      'Another {{smackhead}} on the bench by the Spar',
    ],
    allow: [
      { text: 'He was called a chav all through school', because: 'speech about hate' },
      { text: 'I’m a proud chav from Port Talbot', because: 'about self' },
      { text: 'Pond plants for sale', because: 'unseen' },
    ],
  },
});
