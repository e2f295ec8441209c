import {
  either,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
} from '../engine';
import { cheatingAct, deceitAct, rogueTrader } from './acts';
import { cheatingVerb } from './business.words';
import { accountedFor, asView, denied, meantLightly } from './circumstances';
import { deceitVerb, dishonestNoun, truthEuphemism } from './deceit.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

/** The claim is wrapped in a polite phrase, which readers unwrap. */
const politely = predicate('politely put', (match) => match.hit('claim').sign === truthEuphemism, [
  'claim',
]);

const DEEDS: readonly Sign[] = [deceitVerb, deceitAct, cheatingVerb, cheatingAct];

const said = either(
  'claim is said of who',
  saidOf('who', 'claim', DEEDS),
  saidOf('who', 'claim', [...DEEDS, truthEuphemism]),
);

export default rule({
  id: 'defamation/person-called-dishonest',
  title: 'Says that an identifiable person lies or deceives',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1 and 3'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: {
    claim: [dishonestNoun, ...DEEDS, truthEuphemism, rogueTrader],
    who: identifiable,
  },
  when: [said],
  unless: [denied, accountedFor, meantLightly],
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
        because: 'on record or taken back',
      },
      { text: 'It is untrue that Cllr Hopcroft lied', because: 'negated' },
      {
        text: 'We said Cllr Hopcroft lied. That was wrong in fact and we apologise.',
        because: 'on record or taken back',
      },
      {
        text: 'Rewatching it and I still say Marcus is a liar',
        because: 'meant lightly',
      },
      { text: 'In 1790 Mary Toogood lied to the parish', because: 'meant lightly' },
      { text: 'Someone lied to Sunita Rao about the rent', because: 'claim is said of who' },
      { text: 'Ieuan Probert lied down after the race', because: 'idiom' },
    ],
  },
});
