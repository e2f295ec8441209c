import { negated, removeSentence, rule } from '../engine';
import { activeCase, makeBelieve } from './cases.words';
import { insideSource } from './inside-knowledge.words';
import { inTheConversation, inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/inside-source',
  title: 'Says that the writer knows about an incident from the inside',
  clause: 'information.confidential',
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { source: insideSource },
  when: [inTheConversation('a case under way', activeCase)],
  unless: [negated, inTheDraft('make-believe', makeBelieve)],
  mark: 'source',
  message: 'This could be read as confirming an incident from inside knowledge.',
  because: 'A hint from somebody who works there counts as confirmation.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: 'well {{I took the call}} so yeah',
        context: 'Was it really a shooting at the lido?',
        mode: 'personal',
      },
      {
        text: '{{you didnt hear it from me}} but the stabbing was over a parking space',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'I never saw the footage of the stabbing', because: 'negated' },
      { text: 'Between us, the killer in that series is the vicar', because: 'make-believe' },
      { text: 'Between us we ate the whole cake', because: 'a case under way' },
      { text: 'The appeal for the stabbing is on our page', because: 'unseen' },
    ],
  },
});
