import { near, negated, removeSentence, replaceSentence, rule } from '../engine';
import { innerMatter, insideVoice } from './inside-talk.words';

import { borrowed, decided, harmless, ownAffair } from './quiet';

export default rule({
  id: 'work-information/inside-talk',
  title: 'Talks of inner matters of the job as one of those inside',
  clause: 'information.confidential',
  contact: 'professional-standards',
  level: { work: 'none', personal: 'ask' },
  scope: 'post',
  looksFor: { matter: innerMatter, voice: insideVoice },
  when: [near('matter', 'voice', 14)],
  unless: [negated, borrowed, harmless, decided, ownAffair],
  mark: ['voice', 'matter'],
  message: 'This could be read as talking of something you know only from work.',
  because: 'Those it is about, and those who listen, may recognise more than you think.',
  endorsing: 'off',
  givesWay: 'post',
  suggestions: [
    removeSentence(),
    replaceSentence('Long shift. Glad to be home.', 'Say it without the matter'),
  ],
  examples: {
    flag: [
      {
        text: 'our crew {{cut the door off with a prisoner}} still humming inside',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'We never had a prisoner here', mode: 'personal', because: 'negated' },
      {
        text: 'We loved the prisoner in the new film',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'We need a volunteer to visit a prisoner',
        mode: 'personal',
        because: 'public or kept private',
      },
      { text: 'We saw the prisoner jailed today', mode: 'personal', because: 'open court' },
      {
        text: 'We told a prisoner that I was sectioned once',
        mode: 'personal',
        because: 'own trouble',
      },
      {
        text: 'We walked along the wide sands and the dunes and looked at the boats for hours, and there was a prisoner',
        mode: 'personal',
        because: 'matter near voice',
      },
      { text: 'Long shift, home now', mode: 'personal', because: 'unseen' },
    ],
  },
});
