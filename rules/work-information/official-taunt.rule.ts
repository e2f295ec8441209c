import { near, removeSentence, rule } from '../engine';
import { taunt, tauntMatter } from './conduct.words';
import { borrowed } from './quiet';

export default rule({
  id: 'work-information/official-taunt',
  title: 'Makes fun of people who were arrested or sentenced',
  clause: 'information.active-proceedings',
  contact: 'communications',
  level: { work: 'reword', personal: 'tip' },
  scope: 'post',
  looksFor: { taunt, matter: tauntMatter },
  when: [near('taunt', 'matter', 24)],
  unless: [borrowed],
  mark: 'taunt',
  message: 'This could be read as making fun of people who were dealt with.',
  because: 'An official account speaks for everyone, and a case may not be over.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      '{{Bye bye}}! 👋 Two arrested in Penrhos for theft',
      '{{Knock knock}}, burglar, your door was not expecting us',
    ],
    allow: [
      {
        text: 'Bye bye to Sergeant Pugh. Thirty years of kindness and good humour and tea with far too much sugar in it, a great deal of cake, two dogs, one canoe and not a single warrant',
        because: 'taunt near matter',
      },
      {
        text: 'Bye bye to our quiz host, arrested for bad jokes',
        because: 'make-believe or everyday',
      },
      { text: 'Two were arrested for theft', because: 'unseen' },
    ],
  },
});
