import { near, negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { clearedPicture, picture, sceneOfTrouble } from './pictures.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/scene-picture',
  title: 'Shows or offers a picture of a scene, a casualty or custody',
  clause: 'information.confidential',
  law: ['Data Protection Act 2018 s.170'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { scene: sceneOfTrouble, picture },
  when: [near('scene', 'picture', 10)],
  unless: [
    negated,
    inTheDraft('asked for or cleared', clearedPicture),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['scene', 'picture'],
  message: 'This could be read as sharing a picture of a scene, a casualty or custody.',
  because: 'Families may see it first here, and it can be evidence.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'grim one. {{pic from inside the cordon}} for those who asked', mode: 'personal' },
      { text: 'you should see {{the cells tonight, photo}} below', mode: 'personal' },
    ],
    allow: [
      { text: 'I did not take any photo inside the cordon', because: 'negated' },
      {
        text: 'Appeal for dashcam: a photo of the crash scene could help',
        because: 'asked for or cleared',
      },
      { text: 'The photo of the body in that film is a mannequin', because: 'make-believe' },
      { text: 'A photo of the harbour', because: 'unseen' },
    ],
  },
});
