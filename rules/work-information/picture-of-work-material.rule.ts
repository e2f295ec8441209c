import { negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { clearedPicture } from './pictures.words';
import { workMaterial } from './recording.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/picture-of-work-material',
  title: 'Shows a board, screen or paper from work',
  clause: 'information.confidential',
  law: ['Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { material: workMaterial },
  unless: [
    negated,
    inTheDraft('asked for or cleared', clearedPicture),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: 'material',
  message: 'This could be read as showing a board, screen or paper from work.',
  because: 'Names and plans on it can be read by anyone who zooms in.',
  suggestions: [removeSentence()],
  examples: {
    flag: [{ text: 'my life in one {{photo of the duty sheet}}, help', mode: 'personal' }],
    allow: [
      { text: 'This is not a photo of the duty sheet', because: 'negated' },
      { text: 'Photo of the control room at our open day', because: 'asked for or cleared' },
      { text: 'Photo of the control room set of that series', because: 'make-believe' },
      { text: 'Photo of the harbour at dawn', because: 'unseen' },
    ],
  },
});
