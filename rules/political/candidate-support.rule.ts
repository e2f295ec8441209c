import {
  type Hit,
  type Match,
  negated,
  personName,
  predicate,
  question,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
  type Sign,
} from '../engine';
import { contests, otherElections, standsNow, wellWishing, wouldServe } from './elections.words';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { nameForPlace } from './name-for-place.shapes';
import { warmth } from './warmth.words';

const ALWAYS: ReadonlySet<Sign> = new Set<Sign>([wouldServe, nameForPlace]);

/** Good wishes count when somebody stands for election; saying who should hold office always does. */
const someoneStands = predicate(
  'someone stands for election',
  (match) =>
    ALWAYS.has(match.hit('support').sign) ||
    (isAboutSomebody(match.hit('support'), match) &&
      (match.inText([standsNow]) || match.inContext([standsNow]))),
  ['support'],
);

const PERSON = new Set('he she him her his hers you your'.split(' '));

/** General praise needs a person in its sentence or the one before. */
function isAboutSomebody(hit: Hit, match: Match): boolean {
  const here = match.sentenceOf(hit).index;
  const around = match.source.sentences.slice(Math.max(0, here - 1), here + 1);
  return around.some((sentence) => {
    if (match.source.hitsIn(personName, sentence).length > 0) return true;
    return match.source.tokens
      .slice(sentence.first, sentence.last + 1)
      .some(({ norm, kind }) => PERSON.has(norm) || kind === 'mention');
  });
}

/** `I'd make a great MP`: the writer about himself, which self-candidacy judges. */
const writerMeant = predicate('the writer is meant', (match) =>
  match.wordsBefore(match.anchor, 3).includes('i'),
);

const otherElection = predicate(
  'another kind of election',
  (match) => match.inText([contests]) || match.inSentence([otherElections]),
);

/** Kind words in general are a weaker sign than `good luck` or `got my vote`. */
const generalPraise = predicate('general praise', (match) => match.hit('support').sign === warmth, [
  'support',
]);

export default rule({
  id: 'political/candidate-support',
  title: 'Promotes somebody standing for election',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part I', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'clause',
  looksFor: { support: [wouldServe, nameForPlace, wellWishing, warmth] },
  when: [someoneStands],
  unless: [negated, quotedSpeech, writerMeant, question, otherElection, evenHanded],
  adjust: [{ when: forRestricted(generalPraise), to: 'ask' }],
  mark: 'support',
  message: 'This could be read as support for somebody standing for election.',
  because: {
    work: 'An official account treats all candidates alike.',
    personal: 'Restricted staff may not promote a candidate, on personal accounts either.',
  },
  endorsing: { message: 'This agrees with a post that promotes a candidate.' },
  suggestions: [
    replaceSentence(
      'The list of all candidates is on the council’s website: [link]',
      'Point to the full list',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: "Anwen would make {{a superb councillor}}, that's all I'm saying",
        mode: 'personal',
      },
      { text: "Tariq is standing in Splott and he's {{got my vote}}", mode: 'personal' },
      {
        text: '{{Good luck}} Ngozi!',
        mode: 'personal',
        context: 'Delighted to be your candidate for Penarth West',
      },
      'She is the {{right person for this ward}} and we are lucky to have her.',
      {
        text: "He'd be a {{brilliant}} MP",
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      { text: 'Come on, {{get her elected}}', profile: 'deputy', level: 'ask' },
    ],
    allow: [
      { text: "Not saying she'd be a great MP, I work with the family", because: 'negated' },
      { text: '“He will make a great mayor,” the leaflet claims', because: 'quoted speech' },
      { text: "I'd make a great MP if tea counted as policy", because: 'the writer is meant' },
      { text: 'Who would make a good councillor? Come to our open evening', because: 'question' },
      {
        text: 'Vote for her in the Pride of Gwent award, our candidate for best volunteer',
        because: 'another kind of election',
      },
      {
        text: 'I do not mind who you vote for, she is a great speaker and she is standing in Ely',
        because: 'even-handed',
      },
      { text: 'Good luck with the marathon Gethin', because: 'someone stands for election' },
      { text: "She'd make a brilliant MP", mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
