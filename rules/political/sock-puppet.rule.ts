import { negated, predicate, quotedSpeech, removeSentence, rule } from '../engine';
import { commissioner, employerPolicy } from './politicians.words';
import { distancing, hiding } from './settings.words';

/** `Views my own` says who writes; it hides nothing. */
const disclaimer = predicate('a disclaimer', ({ source }) =>
  source.tokens.some(({ norm }, at) => norm === 'own' && source.tokens[at - 1]?.norm === 'my'),
);

const officeMeant = predicate(
  'the office is meant',
  (match) =>
    match.hit('distance').sign === hiding ||
    match.inText([commissioner, employerPolicy]) ||
    match.inContext([commissioner, employerPolicy]),
);

export default rule({
  id: 'political/sock-puppet',
  title: 'Speaks of the office as if the writer had nothing to do with it',
  clause: 'conduct.account',
  contact: 'communications',
  level: { work: 'stop', personal: 'stop', by: { unrestricted: { personal: 'tip' } } },
  scope: 'post',
  looksFor: { distance: [distancing, hiding] },
  when: [officeMeant],
  unless: [negated, quotedSpeech, disclaimer],
  mark: 'distance',
  message: ({ distance }) => `“${distance}” could be read as hiding that you work for the office.`,
  because:
    'Staff who speak for or about the office say who they are, or leave it to the official account.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{As an ordinary resident}} I think the Commissioner is doing wonders',
        mode: 'personal',
      },
      {
        text: '{{No connection to}} the PCC, but that office is the best in Wales',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'I do not write as an ordinary resident, I work for the Commissioner',
        because: 'negated',
      },
      {
        text: 'The account wrote “as an ordinary resident I adore the Commissioner” and was ours',
        because: 'quoted speech',
      },
      {
        text: 'Views my own, no link to the Commissioner or the council',
        because: 'a disclaimer',
      },
      { text: 'As an ordinary resident I love this park', because: 'the office is meant' },
    ],
  },
});
