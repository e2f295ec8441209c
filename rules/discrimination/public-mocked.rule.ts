import { type Match, predicate, remove, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { clearInsult } from './abuse.words';
import { ofOneself } from './of-oneself';

const POINTING: ReadonlySet<string> = new Set(
  `which what some this that these those usual serial today's todays another absolute complete utter any same bunch
  the you such certain several two three few selfish`.split(/\s+/),
);
const MOST_BEFORE = 3;

/** `which numpty`, `today's 999 muppet`: a pointing word shortly before. */
const pointedAt = predicate('pointed at', (match: Match) =>
  match.wordsBefore(match.anchor, MOST_BEFORE).some((word) => POINTING.has(word)),
);
const onOfficialAccount = predicate(
  'on an official account',
  ({ post }) => post.situation.mode === 'work',
);

export default rule({
  id: 'discrimination/public-mocked',
  title: 'Calls members of the public names on an official account',
  clause: 'equality.courtesy',
  law: ['Equality Act 2010 s.149'],
  contact: 'communications',
  level: { work: 'reword', personal: 'reword' },
  scope: 'sentence',
  looksFor: { insult: clearInsult },
  when: [onOfficialAccount, pointedAt],
  unless: [aboutHate, ofOneself],
  mark: 'insult',
  message: 'This could be read as calling members of the public names.',
  because: 'The people we serve may recognise themselves. What was done can be said without it.',
  suggestions: [remove('insult', 'Take the word out'), removeSentence()],
  examples: {
    flag: ['Which {{numpty}} parked across the fire exit?'],
    allow: [
      { text: 'Nobody should call him this muppet', because: 'speech about hate' },
      {
        text: 'I am this week’s muppet: my own bin went out on the wrong day',
        because: 'about self',
      },
      { text: 'Muppet fans, the film club is on Friday', because: 'pointed at' },
      {
        text: 'Some muppet blocked her drive',
        mode: 'personal',
        because: 'on an official account',
      },
      { text: 'The bin lorry is late', because: 'unseen' },
    ],
  },
});
