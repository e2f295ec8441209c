import {
  businessName,
  either,
  predicate,
  question,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
} from '../engine';
import { badAtCalling, unfitAct } from './acts';
import { blame, harshOpinion } from './business.words';
import { accountedFor, denied, notInEarnest } from './circumstances';
import { saidOf } from './said-of';
import { tradingName } from './trading-name.shapes';
import { unfitNoun, unfitVerb } from './unfit.words';

const PLAIN: readonly Sign[] = [harshOpinion, unfitNoun, badAtCalling];
const DEEDS: readonly Sign[] = [unfitVerb, unfitAct];

/** In one sentence, or the next, with the name near; weaker words must be said of it. */
const isNear = either(
  'harsh words of who',
  predicate(
    'harsh words near who',
    (match) =>
      PLAIN.includes(match.hit('harsh').sign) &&
      Math.abs(match.hit('harsh').first - match.hit('who').first) <= 16,
    ['harsh', 'who'],
  ),
  saidOf('who', 'harsh', DEEDS),
);

export default rule({
  id: 'defamation/business-run-down',
  title: 'Runs down a named business without saying what happened',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1(2) and 3'],
  contact: 'communications',
  level: { work: 'ask', personal: 'reword' },
  scope: 'post',
  looksFor: { harsh: [...PLAIN, ...DEEDS, blame], who: [businessName, tradingName] },
  when: [isNear],
  unless: [denied, question, accountedFor, notInEarnest],
  mark: 'harsh',
  message: ({ who }) => `These are harsh words about ${who} that give no facts.`,
  because: 'A view is safest with what it rests on: what you paid, what came, and when.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'I paid [sum] on [date] for [work], and [this] is what I got.',
      'Say what happened',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'Pembrey Lettings are a {{rip-off}}', mode: 'personal', level: 'reword' },
      'Tollgate Tyres, absolute {{chancers}}',
    ],
    allow: [
      { text: 'Pembrey Lettings are not incompetent', because: 'negated' },
      { text: 'Is Pembrey Lettings useless?', because: 'question' },
      {
        text: 'The ombudsman says Pembrey Lettings was incompetent',
        because: 'on record or taken back',
      },
      {
        text: 'Pembrey Lettings is useless, they said. It is untrue.',
        because: 'on record or taken back',
      },
      {
        text: 'Pembrey Motors, a useless darts team in the quiz',
        because: 'play, fiction or history',
      },
      { text: 'In the sitcom Pembrey Motors is useless', because: 'play, fiction or history' },
      { text: 'In 1901 Pugh Bakery was useless', because: 'play, fiction or history' },
      {
        text: 'Pembrey Lettings moved the week that we came back from Spain, when my phone broke and the bus was useless',
        because: 'harsh words of who',
      },
      { text: 'Pembrey Lettings has moved to Station Road', because: 'unseen' },
    ],
  },
});
