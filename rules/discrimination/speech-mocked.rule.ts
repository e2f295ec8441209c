import { removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { ofOneself } from './of-oneself';
import { speechMocked, speechTopic } from './speech.words';
import { supportive } from './supportive';

export default rule({
  id: 'discrimination/speech-mocked',
  title: 'Makes fun of a foreign name, accent or language',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { mockery: speechMocked, topic: speechTopic },
  unless: [aboutHate, ofOneself, supportive],
  mark: 'mockery',
  message: 'This could be read as making fun of how somebody speaks or is called.',
  because:
    'A name or an accent is part of who people are. The joke lands on everyone who shares it.',
  suggestions: [
    replaceSentence('Ask people how they say their name.', 'Ask how it is said'),
    removeSentence(),
  ],
  examples: {
    flag: ['The new surname on our rota is {{alphabet soup}}', 'That accent is pure {{gibberish}}'],
    allow: [
      { text: 'He said my accent was gibberish. Reported.', because: 'speech about hate' },
      { text: 'My own accent is gibberish after a night shift', because: 'about self' },
      { text: 'Thank you for learning to say a name full of consonants', because: 'supportive' },
      { text: 'The error message is gibberish', because: 'unseen' },
    ],
  },
});
