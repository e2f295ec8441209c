import { predicate, remove, rule } from '../engine';
import { callSign } from './call-sign.shape';
import { inTheDraft } from './said-nearby';
import { publicOccasion } from './visits.words';

/** Without any word of the service it may be a band, a boat or a game. */
const aloneInPost = predicate(
  'nothing else in the post',
  (match) => match.source.tokens.length < 6,
);

export default rule({
  id: 'work-information/call-sign',
  title: 'Gives the call sign of a unit',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { sign: callSign },
  unless: [aloneInPost, inTheDraft('public occasion', publicOccasion)],
  mark: 'sign',
  message: ({ sign }) => `“${sign}” looks like the call sign of a unit.`,
  because: 'Call signs show who is where and let others listen for them.',
  suggestions: [remove('sign', 'Remove the call sign')],
  examples: {
    flag: [
      {
        text: 'last job of the night and it is {{Kilo Sierra 22}} stuck with the paperwork',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'Kilo Sierra 22', because: 'nothing else in the post' },
      { text: 'Meet the crew of Kilo Sierra 22 at the open day', because: 'public occasion' },
      { text: 'We danced the tango at the Hotel Delta', because: 'unseen' },
    ],
  },
});
