import { predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { accusation } from './acts';
import { accountedFor, denied, notInEarnest } from './circumstances';
import { arrestWord, identifying, outrage, protectedCase } from './identity.words';
import { active, villain } from './proceedings.words';
import { identifiable } from './targets';

const CRIMES = [outrage, villain, ...accusation];

/** A crime or an arrest is told of in the draft or in the post it answers. */
const answersCrime = predicate(
  'answers who did it',
  (match) =>
    match.inText(CRIMES) || match.inContext([...CRIMES, active, arrestWord, protectedCase]),
);

/** The name follows at once: `looks like Dana`. */
const namesAtOnce = predicate(
  'name follows',
  (match) => {
    const gap = match.hit('who').first - match.hit('identifying').last - 1;
    return gap >= 0 && gap <= 2;
  },
  ['who', 'identifying'],
);

export default rule({
  id: 'defamation/named-for-crime',
  title: 'Gives a name as the answer to who did it',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { identifying, who: identifiable },
  when: [namesAtOnce, answersCrime],
  unless: [denied, quotedSpeech, accountedFor, notInEarnest],
  mark: ['identifying', 'who'],
  message: ({ who }) => `This names ${who} as the one who did it.`,
  because: 'A guess is enough to defame, and the wrong person is often named.',
  endorsing: { message: 'This confirms a name for a crime.' },
  suggestions: [
    replaceSentence(
      'If you know who did this, call 101 or Crimestoppers on 0800 555 111.',
      'Point to the police',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: '{{Looks like Kuba Nowak}} to me',
        kind: 'reply',
        context: 'Anyone know who smashed the shelter window?',
      },
      'Whoever stole the collection box: {{bet it was Gwyn Parry}}',
    ],
    allow: [
      {
        text: 'Whoever stole the bench, it was a shame for us and for Kev Marlowe',
        because: 'name follows',
      },
      {
        text: 'I never said it was Kuba Nowak',
        kind: 'reply',
        context: 'Who robbed the shop?',
        because: 'negated',
      },
      { text: '“It was Kuba Nowak who robbed us,” she says', because: 'quoted speech' },
      {
        text: 'It was Kuba Nowak who robbed us: guilty plea at Mold Crown Court',
        because: 'on record or taken back',
      },
      {
        text: 'Looks like Kuba Nowak, the suspect in the robbery? Call 101',
        because: 'on record or taken back',
      },
      {
        text: 'It was Kuba Nowak who was robbed. Please don’t share rumours.',
        because: 'on record or taken back',
      },
      {
        text: 'We got robbed. It was Rhys Tudor who let the striker in',
        because: 'play, fiction or history',
      },
      {
        text: 'Who robbed the mail coach in 1790? Looks like Josh Pugh',
        because: 'play, fiction or history',
      },
      { text: 'That’s Zofia on the left of the picture', because: 'answers who did it' },
    ],
  },
});
