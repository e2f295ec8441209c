import { either, removeSentence, replaceSentence, rule, type Sign } from '../engine';
import { badAtCalling, dangerAct, unfitAct } from './acts';
import { accountedFor, asReasonedView, denied, meantLightly } from './circumstances';
import { saidOf } from './said-of';
import { identifiable } from './targets';
import { unfitNoun, unfitVerb } from './unfit.words';

const DEEDS: readonly Sign[] = [unfitVerb, unfitAct, dangerAct];

/** `is drunk on duty` is said of somebody as well as `drinks on duty`. */
const said = either(
  'claim is said of who',
  saidOf('who', 'claim', DEEDS),
  saidOf('who', 'claim', []),
);

export default rule({
  id: 'defamation/person-called-unfit',
  title: 'Says that an identifiable person is unfit for his or her work',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1 and 3'],
  contact: 'legal',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { claim: [unfitNoun, badAtCalling, ...DEEDS], who: identifiable },
  when: [said],
  unless: [denied, accountedFor, meantLightly],
  adjust: [{ when: asReasonedView, to: 'reword' }],
  mark: ['who', 'claim'],
  message: ({ who, claim }) =>
    `This could be read as saying that ${who} cannot do the job (“${claim}”).`,
  because: 'A view is safer when it says which facts it rests on and where they can be read.',
  endorsing: { message: 'This agrees with a post that says someone is unfit for the job.' },
  suggestions: [
    replaceSentence(
      'The inspection of [date] found [this]: [link]. In my view that is not good enough.',
      'Give the fact, then the view',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Dr Achebe is a terrible doctor}}',
      '{{Sunita Rao was drunk at work}}',
      '{{Mrs Thorley is unfit}} to teach',
      'Why is {{Dr Kamara so incompetent}}?',
      '{{Our vet botched}} three operations this year',
      '{{The head at Glanrafon Primary could not run}} a bath',
      {
        text: 'I think {{Mrs Thorley is hopeless}}, because she let the register lapse on Monday',
        level: 'reword',
      },
    ],
    allow: [
      { text: 'Mrs Thorley is not useless', because: 'negated' },
      {
        text: 'Dr Kamara was negligent, the tribunal found on 3 March',
        because: 'on record or taken back',
      },
      {
        text: 'Help us find Rhys Tudor, who is known to be violent. Call 101.',
        because: 'on record or taken back',
      },
      {
        text: 'The claim that Dr Kamara is unqualified is false.',
        because: 'on record or taken back',
      },
      {
        text: 'Rhys Tudor is useless when the scrum collapses',
        because: 'meant lightly',
      },
      {
        text: 'Two episodes in and the sheriff, Marcus, is useless',
        because: 'meant lightly',
      },
      {
        text: 'In 1850 the schoolmaster Ebenezer Lloyd was unfit to teach',
        because: 'meant lightly',
      },
      { text: 'Mrs Thorley helped an incompetent swimmer', because: 'claim is said of who' },
      { text: 'Rhys Tudor is the village butcher', because: 'idiom' },
      { text: 'I am useless at this', because: 'unseen' },
    ],
    known: [
      {
        text: 'Ask anyone on the ward how many of Dr Kamara’s patients went home',
        wrongly: 'silent',
        why: 'the reader has to draw the conclusion',
      },
    ],
  },
});
