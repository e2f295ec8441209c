import { inThePast, negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { responders } from './cover.words';
import { publicOccasion } from './occasions.words';
import { inTheDraft } from './said-nearby';
import { goingIn, specialUnits } from './units.words';

/** The post replied to asks about police or a crew. */
const aboutOfficers = predicate('about officers', (match) =>
  match.inContext([responders, specialUnits]),
);

export default rule({
  id: 'work-information/going-in-confirmed',
  title: 'Confirms to a reader where officers are or when they go in',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { move: goingIn },
  when: [aboutOfficers],
  unless: [negated, inThePast, inTheDraft('public occasion', publicOccasion)],
  mark: 'move',
  message: 'This could confirm where officers are or when they will act.',
  because: 'Others read it too, and it puts those inside and outside at risk.',
  suggestions: [
    removeSentence(),
    replaceSentence('Please keep clear. We will say more when we can.', 'Ask people to keep clear'),
  ],
  examples: {
    flag: [
      {
        text: 'Don’t worry Bronwen, {{we’re waiting for}} the dog and then it starts',
        context: 'Why are there police all over Heol Las?',
      },
    ],
    allow: [
      {
        text: 'We are not going in at the moment',
        context: 'Why are there police outside?',
        because: 'negated',
      },
      {
        text: 'Yesterday we were waiting for the locksmith, all done',
        context: 'Why were there police outside?',
        because: 'in the past',
      },
      {
        text: 'We’re waiting for you at the open day',
        context: 'Why are the police at the park?',
        because: 'public occasion',
      },
      { text: 'We’re waiting for a table', context: 'Where are you?', because: 'about officers' },
      { text: 'Please keep clear', context: 'Why are the police here?', because: 'unseen' },
    ],
  },
});
