import { aboutSelf, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { sexualRemark } from './sexual.words';

export default rule({
  id: 'discrimination/sexual-remark',
  title: 'Makes a sexual remark about somebody',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.26(2) and 40A'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { remark: sexualRemark },
  unless: [aboutHate, aboutSelf],
  mark: 'remark',
  message: 'This could be read as a sexual remark about somebody.',
  because: 'The person did not ask for it, and at work it can count as sexual harassment.',
  suggestions: [removeSentence()],
  examples: {
    flag: ['New trainer at the gym has a {{cracking arse}}', 'Saw the new PCSO, {{would 😏}}'],
    allow: [
      {
        text: 'He shouted “get your tits out” at a runner and was arrested',
        because: 'speech about hate',
      },
      { text: 'I’m no eye candy but I can bake', because: 'about self' },
      { text: 'The council has a nice park', because: 'unseen' },
    ],
  },
});
