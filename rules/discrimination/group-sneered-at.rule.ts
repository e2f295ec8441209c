import { negated, predicate, rule } from '../engine';
import { aboutHate } from './about-hate';
import { besideTopic, ofOwnKind } from './beside-topic';
import { ofOneself } from './of-oneself';
import { sayWhatHappened } from './say-instead';
import { supportive } from './supportive';
import { ageTurn, disabilityTurn, sexTurn, sneer } from './turns.words';

/** `nobody is asking for it`; other sneers carry their own negation. */
const deniedOfHer = predicate(
  'negated',
  (match) => match.anchor.sign === sexTurn && negated.holds(match),
);

/** `we all know` is said to everybody. */
const ofOnlyOneself = predicate(
  'about self',
  (match) => match.anchor.sign !== sneer && ofOneself.holds(match),
);

export default rule({
  id: 'discrimination/group-sneered-at',
  title: 'Speaks of people with a sneer or a hint at what they are',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { turn: [sneer, sexTurn, disabilityTurn, ageTurn] },
  when: [besideTopic],
  unless: [aboutHate, ofOwnKind, ofOnlyOneself, supportive, deniedOfHer],
  mark: 'turn',
  message: 'Here the wording could be read as a hint at what all people of one kind are like.',
  because: 'A hint is remembered as a statement, and people from that group will read it.',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      'Sat beside two Travellers on the train, {{no wonder}} it was late',
      '{{Not being funny but}} Romanians drive like that',
      'Engaged in May. {{That’s the finance post gone}} then',
      {
        text: 'The bus driver is {{dithering}}',
        kind: 'reply',
        context: 'Pensioner, 81, back at work',
      },
    ],
    allow: [
      { text: 'Saying no wonder about Travellers is not on', because: 'speech about hate' },
      { text: 'As a Traveller I tell you no wonder', because: 'of own group' },
      {
        text: 'Menopause, eh. Blame the change: I left my own tea in the lift',
        because: 'about self',
      },
      { text: 'Women are never asking for it', because: 'negated' },
      { text: 'No wonder the Polish bakery is so loved', because: 'supportive' },
      { text: 'No wonder the bus was late', because: 'beside what it is about' },
      { text: 'Romanians run the bakery', because: 'unseen' },
    ],
  },
});
