import { attached, negated, removeSentence, rule } from '../engine';
import { uniformPicture } from './roles.words';

export default rule({
  id: 'work-information/uniform-picture',
  title: 'Goes with a picture in uniform or with a pass',
  clause: 'information.own-security',
  contact: 'line-manager',
  level: { work: 'none', personal: 'tip' },
  scope: 'sentence',
  looksFor: { uniform: uniformPicture },
  unless: [negated],
  // With the picture in the draft it is time to look at it.
  adjust: [{ when: attached, to: 'reword' }],
  mark: 'uniform',
  message: 'Check the picture for number tags, passes, screens and people behind you.',
  because: 'A uniform beside your own name tells strangers where you work.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{Passing out parade}} today, nan cried', mode: 'personal' },
      {
        text: 'My {{passing out parade}} at last',
        mode: 'personal',
        attachments: 1,
        level: 'reword',
      },
    ],
    allow: [
      { text: 'There is no passing out parade this year', mode: 'personal', because: 'negated' },
      { text: 'Passing out parade at HQ on Friday', because: 'level' },
      { text: 'New shoes', mode: 'personal', because: 'unseen' },
    ],
  },
});
