import { negated, question, removeSentence, replaceSentence, rule, sport } from '../engine';
import { asView, corrected, inFiction, inHistory, onPublicRecord, trifling } from './circumstances';
import { dishonestDeed, dishonestNoun, truthEuphemism } from './dishonesty.words';
import { politely } from './politely';
import { saidOf } from './said-of';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/person-called-dishonest',
  title: 'Says that an identifiable person lies or deceives',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1 and 3'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { claim: [dishonestNoun, dishonestDeed, truthEuphemism], who: identifiable },
  when: [saidOf('who', 'claim', [dishonestDeed, truthEuphemism])],
  unless: [negated, onPublicRecord, corrected, trifling, sport, inFiction, inHistory],
  adjust: [
    { when: politely, to: 'ask' },
    { when: question, to: 'ask' },
    { when: asView, to: 'ask' },
  ],
  mark: ['who', 'claim'],
  message: ({ who, claim }) =>
    `This could be read as saying that ${who} is dishonest (“${claim}”).`,
  because: 'Saying why somebody did something is hard to prove. What was said, and when, is not.',
  endorsing: { message: 'This agrees with a post that says someone is dishonest.' },
  suggestions: [
    replaceSentence(
      'The statement of [date] says [this]. The figures published on [date] say [that].',
      'Set the two facts side by side',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Sunita Rao is a liar}} and the whole ward knows it',
      '{{Cllr Hopcroft lied}} to the committee',
      'Everyone in payroll knows {{Gwenllian Foulkes fiddled her expenses}}',
      {
        text: '{{The clerk of Aberfan Town Council is economical with the truth}}',
        level: 'ask',
      },
      { text: 'I think {{Tomasz Bielski made it up}}', level: 'ask' },
      { text: 'Did {{Sunita Rao cook the books}}?', level: 'ask' },
    ],
    allow: [
      { text: 'Sunita Rao never lied to the committee', because: 'negated' },
      {
        text: 'The tribunal ruled that Sunita Rao lied in her statement',
        because: 'on public record',
      },
      { text: 'It is untrue that Cllr Hopcroft lied', because: 'negated' },
      {
        text: 'We said Cllr Hopcroft lied. That was wrong in fact and we apologise.',
        because: 'corrects or discourages',
      },
      { text: 'Auntie Meena is a liar, there were two biscuits left', because: 'trifling' },
      { text: 'Ieuan Probert is such a cheat at pool', because: 'sport' },
      { text: 'Rewatching it and I still say Marcus is a liar', because: 'fiction' },
      { text: 'In 1790 Mary Toogood lied to the parish', because: 'history' },
      { text: 'Someone lied to Sunita Rao about the rent', because: 'claim is said of who' },
      { text: 'Ieuan Probert lied down after the race', because: 'idiom' },
    ],
  },
});
