import { either, near, negated, predicate, removeSentence, rule } from '../engine';
import { clearedPicture, incident, picture, sceneOfTrouble } from './pictures.words';
import { borrowed } from './quiet';
import { inTheDraft } from './said-nearby';

/** Appeals name an incident and ask for footage; a private post offers it. */
const offeredPrivately = predicate(
  'a scene, or offered privately',
  (match) => match.hit('scene').sign === sceneOfTrouble || match.post.situation.mode === 'personal',
  ['scene'],
);

const showsIt = either(
  'picture of the scene',
  near('scene', 'picture', 16),
  // `(photo)`, `[pic]`: it goes with the whole post.
  predicate(
    'in brackets',
    (match) => /^[([]$/.test(match.wordsBefore(match.hit('picture'), 1)[0] ?? ''),
    ['picture'],
  ),
);

export default rule({
  id: 'work-information/scene-picture',
  title: 'Shows or offers pictures of a scene, a cell or a casualty',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { scene: [sceneOfTrouble, incident], picture },
  when: [showsIt, offeredPrivately],
  unless: [negated, borrowed, inTheDraft('cleared', clearedPicture)],
  mark: ['scene', 'picture'],
  message: 'This could be read as showing a scene or a person who should be spared that.',
  because: 'Families may see it before they are told, and it can spoil evidence.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{selfie with the body}} bag, what a night', mode: 'personal' },
      { text: 'got {{the whole smash on video}}, swipe for the fire', mode: 'personal' },
    ],
    allow: [
      { text: 'No photo of the body, ever', mode: 'personal', because: 'negated' },
      {
        text: 'A photo of the corpse in the film',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      { text: 'Dashcam video of the body? Please tell detectives', because: 'cleared' },
      { text: 'Police ask for video of the fatal crash', because: 'a scene, or offered privately' },
      {
        text: 'There was a tape, the body of the piano was black and it stood in a hall with six tall windows and an old clock, and by the clock a picture',
        mode: 'personal',
        because: 'picture of the scene',
      },
      { text: 'A photo of the new van', mode: 'personal', because: 'unseen' },
    ],
  },
});
