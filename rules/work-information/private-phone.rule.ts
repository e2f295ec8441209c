import { either, predicate, remove, replace, rule } from '../engine';
import { diallable, mobileNumber } from './contact.shapes';
import {
  invitationWords,
  othersWords,
  ownWords,
  selfWords,
  telephoneWords,
} from './identifiers.words';
import { saidNearby } from './said-nearby';

const isMobile = predicate(
  'has the form of a mobile number',
  (match) => match.hit('number').sign === mobileNumber,
  ['number'],
);
/** Anything else that can be dialled must be somebody's own: `her landline`, `my registered number`. */
const privately = predicate(
  'called a private number',
  (match) =>
    saidNearby('', 'number', telephoneWords, 3).holds(match) &&
    match.inClause([selfWords, ownWords, othersWords]),
  ['number'],
);

/** `ring me on` in a private post: the writer's own choice. */
const reachMe = predicate(
  'the writer’s own choice',
  (match) =>
    match.post.situation.mode === 'personal' && saidNearby('', 'number', selfWords, 3).holds(match),
  ['number'],
);

export default rule({
  id: 'work-information/private-phone',
  title: 'Gives a private telephone number',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { number: [mobileNumber, diallable] },
  when: [either('is a private number by form or by name', isMobile, privately)],
  adjust: [
    { when: reachMe, to: 'tip' },
    { when: saidNearby("somebody else's", 'number', othersWords, 5), to: 'stop' },
    { when: saidNearby('to reach the writer', 'number', selfWords, 3), to: 'reword' },
    { when: saidNearby('invitation', 'number', invitationWords, 3), to: 'tip' },
    { when: saidNearby('the writer’s own', 'number', ownWords, 8), to: 'reword' },
  ],
  mark: 'number',
  message: 'The number marked looks like a private telephone number.',
  because: 'Once posted it cannot be called back, and strangers can ring it.',
  endorsing: 'off',
  suggestions: [
    remove('number', 'Remove the number'),
    replace('number', '[number sent privately]', 'Say that it is sent privately'),
  ],
  examples: {
    flag: [
      { text: 'We have your mobile down as {{07700 900417}}, Mr Kowalski', level: 'stop' },
      { text: 'message me on {{07700900622}} about the bike', mode: 'personal', level: 'tip' },
      { text: 'Call me on {{07700900622}}', level: 'reword' },
      { text: 'I have a new number: {{07700900622}}', level: 'reword' },
      { text: 'Book a stall: text Marged on {{07700 900 733}}', level: 'tip' },
      { text: 'The caller was on {{+44 7700 900555}}', level: 'ask' },
    ],
    allow: [
      {
        text: 'Ring the front desk on 01632 960042',
        because: 'is a private number by form or by name',
      },
      { text: 'Crimestoppers is on 0800 555 111', because: 'unseen' },
      { text: 'The 2025-26 season had 07 wins', because: 'unseen' },
    ],
  },
});
