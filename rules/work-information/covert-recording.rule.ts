import { negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { closedRoom, recording, unnoticed } from './recording.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/covert-recording',
  title: 'Records a meeting or a room that is not public',
  clause: 'information.confidential',
  contact: 'line-manager',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { recording, room: closedRoom, unnoticed },
  unless: [negated, inTheDraft('make-believe', makeBelieve)],
  mark: ['recording', 'room'],
  message: 'This could be read as recording a closed meeting or room without telling people.',
  because: 'What is said there is confidential, and people have not agreed to be seen.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{recording the disciplinary}} from under my folder, hr has no idea',
        mode: 'personal',
      },
      { text: '{{screenshot of the log from the control room}} 🤫', mode: 'personal' },
    ],
    allow: [
      { text: 'I am not recording the meeting secretly', because: 'negated' },
      {
        text: 'Filming the interview scene for our series, no idea of the lines',
        because: 'make-believe',
      },
      { text: 'The council meets in public on Monday', because: 'unseen' },
    ],
  },
});
