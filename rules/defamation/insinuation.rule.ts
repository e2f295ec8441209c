import {
  either,
  type Match,
  personName,
  predicate,
  quotedSpeech,
  removeSentence,
  replace,
  rule,
  type Sign,
} from '../engine';
import { accusation, newRiches, othersMoney } from './acts';
import { accountedFor, denied, inInvitation, notInEarnest, trifling } from './circumstances';
import { award } from './deceit.words';
import { accusingEmoji, asking, hint, praise, softHint, tender, winking } from './hints.words';
import { arrestWord, outrage } from './identity.words';
import { identifiable } from './targets';

const NEAR = 14;
/** Few words beside a name and such an emoji leave nothing else to be meant. */
const BARE = 12;

const STRONG = new Set('🐀 🐍 🚩 🤮 🤥 🐷'.split(' '));
const WORDS: readonly Sign[] = [softHint, asking, newRiches];

/** What a knowing answer needs in the post it answers. */
const WRONGS: readonly Sign[] = [...accusation, arrestWord, outrage, tender, hint, softHint];

/** Thanks and praise are meant as they stand. */
const praised = predicate('praised', (match) => match.inText(praise));

const isNear = predicate(
  'hint near who',
  (match) => {
    const [sign, who] = [match.hit('hint'), match.hit('who')];
    return Math.max(sign.first - who.last, who.first - sign.last) <= NEAR;
  },
  ['hint', 'who'],
);

/** A weak hint needs a second sign: a matter one wonders about, or an emoji beside a word. */
/** Nobody is named but in the post that is answered. */
function isAnswer({ source }: Match): boolean {
  return source.before.length > 0 && source.hits(personName).length === 0;
}

const isPointed = predicate(
  'has a second sign',
  (match) => {
    const { sign } = match.anchor;
    if (isAnswer(match) && !match.inContext(WRONGS)) return false;
    if (sign === hint || match.inText([tender, ...othersMoney])) return true;
    if (sign === softHint && match.source.hits(softHint).length > 1) return true;
    if (WORDS.includes(sign)) return match.inText([winking, accusingEmoji]);
    if (match.inContext([tender, award]) || match.inText(softHint)) return true;
    const count = match.source.hits(accusingEmoji).length;
    return count > 1 || (STRONG.has(match.anchor.lemma) && match.source.tokens.length <= BARE);
  },
  ['who'],
);

export default rule({
  id: 'defamation/insinuation',
  title: 'Hints that an identifiable person did wrong',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1', 'McAlpine v Bercow [2013] EWHC 1342 (QB)'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { hint: [hint, ...WORDS, accusingEmoji, winking], who: identifiable },
  when: [isNear, isPointed],
  unless: [
    denied,
    quotedSpeech,
    praised,
    either('explained or trifling', accountedFor, trifling, inInvitation),
    notInEarnest,
  ],
  mark: ['hint', 'who'],
  message: ({ who }) => `Readers could take this as a hint that ${who} did something wrong.`,
  because: 'A hint, a question or an emoji can accuse as plainly as a statement.',
  endorsing: { message: 'This agrees with a post that hints at wrongdoing.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      '{{No smoke without fire with Gethin Maddox}}, is there',
      '{{Cllr Hopcroft knows what she did}}',
      'What is {{Gwyn Parry hiding}}?',
      '{{Funny how Sunita Rao}} always gets the contracts',
      'Why is {{Cllr Hopcroft trending}} 👀',
      '{{Kev Marlowe 🐀}}💰',
      {
        text: '{{Sunita Rao must be so pleased 🤑}}',
        kind: 'quote',
        context: 'The leisure contract goes to a new supplier',
      },
    ],
    allow: [
      { text: 'It is not odd that Gwyn Parry got the contract', because: 'negated' },
      {
        text: 'His card read “Gwyn Parry, no smoke without fire, stove fitter”',
        because: 'quoted speech',
      },
      {
        text: 'Funny how Sunita Rao is quoted: the minutes show she declared the contract',
        because: 'explained or trifling',
      },
      { text: 'What is Rhys Tudor hiding from the ref?', because: 'play, fiction or history' },
      { text: 'Can’t believe Zofia found my ring, what a star', because: 'praised' },
      { text: 'Ask Zofia about the bus times', because: 'has a second sign' },
      {
        text: 'What was he hiding? A cake, of course, and in a box as large as a house for us all, says Gwyn Parry',
        because: 'hint near who',
      },
    ],
  },
});
