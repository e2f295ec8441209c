import { near, removeSentence, replaceSentence, rule } from '../engine';
import { storyCue } from './duty.words';
import { oneByRelation, particular } from './people.words';

import { borrowed, harmless, ownAffair } from './quiet';
import { relationOf } from './relation-of.shape';

export default rule({
  id: 'work-information/story-from-work',
  title: 'Tells a story from work in which people could recognise themselves',
  clause: 'information.personal-data',
  law: ['UK GDPR art 4(1)'],
  contact: 'data-protection',
  level: { work: 'tip', personal: 'ask' },
  scope: 'post',
  looksFor: { story: storyCue, detail: [relationOf, oneByRelation, particular] },
  when: [near('story', 'detail', 45)],
  unless: [borrowed, harmless, ownAffair],
  mark: 'detail',
  message: 'You name nobody, but the people in this story could recognise themselves.',
  because: 'A place, an age or a job is often enough for those who know them.',
  givesWay: 'post',
  suggestions: [
    removeSentence('Remove the detail'),
    replaceSentence('Proud to do this job. The rest stays between us.', 'Say it without the case'),
  ],
  examples: {
    flag: [
      {
        text: 'best day in this job. He’s eleven, {{plays for}} the under twelves and beat me at chess in the relatives’ room',
        mode: 'personal',
      },
      {
        text: 'one of my families got keys today, the gran {{runs the wool}} shop by the bridge',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'best day of the wedding season, she runs the cake shop',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'best job in the world: we are recruiting, and you could be the one who runs the team',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'best day of my life, ten years sober, thanks to the man who runs the pool',
        mode: 'personal',
        because: 'own trouble',
      },
      {
        text: 'best day at work, and then there was the long drive back past all those wet fields with the radio on and nothing to see but rain and sheep and signs and more rain until the lights of the bypass came up and I thought about the woman, she runs the pub',
        mode: 'personal',
        because: 'story near detail',
      },
      { text: 'best day at work ever, no details', mode: 'personal', because: 'unseen' },
    ],
  },
});
