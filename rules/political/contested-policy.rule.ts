import {
  either,
  negated,
  predicate,
  question,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { issues, neutralProcess, stances, verdicts } from './issues.words';
import { isRhetorical } from './rhetorical';
import { scorn } from './scorn.words';
import { isSpeaker } from './speaker';
import { speaksOf } from './speaks-of';

/** A quotation in several paragraphs opens anew without closing. */
const inQuotation = either(
  'quoted speech',
  quotedSpeech.of('stance'),
  predicate(
    'quotation left open',
    (match) =>
      match.source.tokens.slice(0, match.hit('stance').first).filter(({ norm }) => norm === '"')
        .length %
        2 ===
      1,
    ['stance'],
  ),
);

/** `Is it fair?` asks; `Why should we pay?` does not. */
const asked = predicate(
  'question',
  (match) => {
    const stance = match.hit('stance');
    return question.about(stance, match) && !isRhetorical(match, match.sentenceOf(stance));
  },
  ['stance'],
);

/** A report, a consultation or a figure with its source is not a side. */
const process = predicate('report or consultation', (match) => match.inText([neutralProcess]));

export default rule({
  id: 'political/contested-policy',
  title: 'Takes sides on a contested political question',
  clause: 'political.neutrality',
  law: ['Local Government Act 1986 s.2', 'SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: {
    work: 'ask',
    personal: 'tip',
    by: {
      deputy: { work: 'tip', personal: 'none' },
      commissioner: { work: 'tip', personal: 'none' },
      unrestricted: { personal: 'none' },
    },
  },
  scope: 'post',
  looksFor: { question: issues, stance: [stances, scorn, verdicts] },
  when: [speaksOf('question', 'stance')],
  unless: [negated.of('stance'), inQuotation, asked, isSpeaker('question', 'stance'), process],
  mark: 'stance',
  message: ({ question }) =>
    `This looks like taking sides on a contested question (“${question}”).`,
  because: {
    work: 'Official accounts report facts and decisions, and leave political argument to others.',
    personal: 'You may hold and voice a view. Keep it clear of any party and calm in tone.',
  },
  endorsing: { message: 'This agrees with a post that takes sides on a contested question.' },
  suggestions: [
    replaceSentence(
      'The decision and the reasons for it are published here: [link]',
      'Report the decision',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'The clean air zone: a straight {{cash grab}}.',
      '{{Scrap}} the 20mph limit now',
      { text: 'Assisted dying is long {{overdue}}', mode: 'personal', level: 'tip' },
      { text: 'Brexit {{was a}} disaster for our ports', profile: 'commissioner', level: 'tip' },
      { text: '{{Scrap}} the tuition fees', mode: 'work', profile: 'deputy', level: 'tip' },
      {
        text: 'The two-child cap is {{cruel}}',
        mode: 'work',
        profile: 'commissioner',
        level: 'tip',
      },
      { text: '{{Scrap}} the mansion tax', mode: 'work', profile: 'unrestricted', level: 'ask' },
    ],
    allow: [
      { text: 'Nobody here finds net zero mad or madness', because: 'negated' },
      {
        text: 'Among the placards at the ULEZ march: “a disgraceful cash grab, scrap it”',
        because: 'quoted speech',
      },
      {
        text: 'The Chair: "Listening comes first and net zero is a joy to plan. "We have more to do.',
        because: 'quoted speech',
      },
      { text: 'Is it fair to say Brexit was a disaster?', because: 'question' },
      {
        text: 'On stop and search, two members told us the current approach is wrong',
        because: 'question is the speaker',
      },
      {
        text: 'Stop and search is vital to some and not others. Have your say in our survey',
        because: 'report or consultation',
      },
      { text: 'The 20mph limit on Heol Fawr starts on Monday', because: 'unseen' },
      {
        text: 'The 20mph zone starts on Monday. In other news our kettle is a disgrace.',
        because: 'stance is about question',
      },
      {
        text: 'Brexit was a disaster',
        mode: 'personal',
        profile: 'unrestricted',
        because: 'level',
      },
    ],
  },
});
