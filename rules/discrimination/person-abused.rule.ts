import { type Match, predicate, remove, removeSentence, rule } from '../engine';
import { saidOf } from './about-group';
import { aboutHate } from './about-hate';
import { insultingTrait, insultNoun } from './contempt.words';
import { ofOneself } from './of-oneself';
import { onePerson } from './person-spoken-to';

const told = saidOf('insult', 'person');

/** The insult is linked to the person by small words. */
const meant = predicate(
  'insult is meant for person',
  (match) => told.holds(match) && !isSurname(match) && !namesSeveral(match),
  ['insult', 'person'],
);

/** `arseholes` in a sentence that names one person are other people. */
function namesSeveral(match: Match): boolean {
  const insult = match.hit('insult');
  const written = match.source.tokens[insult.last]?.norm ?? '';
  return insult.sign === insultNoun && written === `${insult.lemma}s`;
}

/** `Dan Savage`: a capital after a capital is a name. */
function isSurname(match: Match): boolean {
  const { tokens } = match.source;
  const insult = tokens[match.hit('insult').first];
  const before = tokens[match.hit('insult').first - 1];
  return (insult?.capital ?? false) && !insult?.shout && (before?.capital ?? false);
}

export default rule({
  id: 'discrimination/person-abused',
  title: 'Insults one person',
  clause: 'equality.courtesy',
  law: ['Protection from Harassment Act 1997 ss.1–4', 'Communications Act 2003 s.127'],
  contact: 'line-manager',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { insult: [insultNoun, insultingTrait], person: onePerson },
  when: [meant],
  unless: [aboutHate, ofOneself],
  mark: 'insult',
  message: 'This could be read as an insult to one person.',
  because:
    'The person, or anyone who knows them, may see it. What they did can be said without it.',
  suggestions: [remove('insult', 'Take the insult out'), removeSentence()],
  examples: {
    flag: [
      'Gareth Pugh is a complete {{idiot}}',
      { text: 'My skipper is an {{idiot}}', mode: 'personal' },
      { text: 'Our DCI is {{pathetic}}', mode: 'personal' },
      { text: 'You are {{pathetic}}', kind: 'reply', context: 'My bin was missed twice' },
    ],
    allow: [
      {
        text: 'They say Gareth Pugh is an idiot, and it is a lie',
        because: 'speech about hate',
      },
      {
        text: 'You know I am an idiot',
        kind: 'reply',
        context: 'Lost again?',
        because: 'about self',
      },
      {
        text: 'Gareth Pugh found a filthy coat in the lane',
        because: 'insult is meant for person',
      },
      { text: 'The printer is a joke', because: 'unseen' },
    ],
  },
});
