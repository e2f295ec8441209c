import { question, removeSentence, replaceSentence, rule } from '../engine';
import { sexualAct } from './acts';
import { accountedFor, denied, inInvitation, notInEarnest } from './circumstances';
import { saidOf } from './said-of';
import { sexualNoun, sexualVerb } from './sexual.words';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/person-accused-of-sexual-misconduct',
  title: 'Says that an identifiable person behaved in a sexually wrong way',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1', 'Sexual Offences (Amendment) Act 1992 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { claim: [sexualNoun, sexualVerb, sexualAct], who: identifiable },
  when: [saidOf('who', 'claim', [sexualVerb, sexualAct])],
  unless: [denied, inInvitation, accountedFor, notInEarnest],
  adjust: [{ when: question, to: 'ask' }],
  mark: ['who', 'claim'],
  message: ({ who }) => `This could be read as an accusation of sexual misconduct against ${who}.`,
  because: 'It could harm a case and those who came forward, and the person named could sue.',
  endorsing: { message: 'This agrees with a post that accuses someone of sexual misconduct.' },
  suggestions: [
    replaceSentence(
      'If something has happened to you, support is free: 0808 500 2222 (Rape and Sexual Abuse Support Line).',
      'Point to support instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Gethin Maddox is a nonce}}, share this',
      '{{The swimming teacher at Brynmawr Baths has wandering hands}}',
      '{{My manager groped}} two of the new starters',
      'That {{creep Sgt Olu Bakare}} again',
      'We all said {{Gethin Maddox likes them young}}',
      { text: 'Is {{Gethin Maddox a paedo}}?', level: 'ask' },
    ],
    allow: [
      { text: 'Gethin Maddox is not a nonce', because: 'negated' },
      {
        text: 'Gethin Maddox raped two women and was sentenced at Cardiff Crown Court on 4 June',
        because: 'on record or taken back',
      },
      {
        text: 'Gethin Maddox, 52, is wanted. He groped a woman on the 14 bus. Call 101.',
        because: 'on record or taken back',
      },
      {
        text: 'We wrongly said that Gethin Maddox groped a colleague. We apologise.',
        because: 'on record or taken back',
      },
      {
        text: 'Great finale. The vicar, Gethin, is the groomer',
        because: 'play, fiction or history',
      },
      {
        text: 'In 1888 Josiah Pugh groped a servant, says the diary',
        because: 'play, fiction or history',
      },
      {
        text: 'Coach Bethan Prosser likes them young: under-fives, come along on Saturday',
        because: 'invitation',
      },
      { text: 'Bethan Prosser was groped on the bus', because: 'claim is said of who' },
      { text: 'Bethan Prosser is a dog groomer', because: 'idiom' },
    ],
  },
});
