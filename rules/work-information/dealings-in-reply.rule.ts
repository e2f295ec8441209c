import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { dealings, privateChannel } from './replies.words';
import { inTheDraft } from './said-nearby';
import { yourTrouble } from './your-trouble.shape';

/** An answer to one person, and not a notice to all. */
const toSomebody = predicate(
  'answers somebody',
  (match) =>
    match.source.before.length > 0 ||
    /^(?:hi|hello|hey|dear|morning|afternoon|thanks)$/.test(match.source.tokens[0]?.norm ?? ''),
);

export default rule({
  id: 'work-information/dealings-in-reply',
  title: 'Tells or asks a person’s details in a public reply',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'none' },
  scope: 'sentence',
  looksFor: { dealings: [dealings, yourTrouble] },
  when: [toSomebody],
  unless: [inTheDraft('private channel', privateChannel)],
  mark: 'dealings',
  message: 'This could be read as telling or asking a person’s details where all can read them.',
  because: 'That somebody has dealings with the office is already private.',
  endorsing: 'off',
  suggestions: [
    replaceSentence(
      'Please send us a direct message and we will look into it.',
      'Move it to a private channel',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Hi Bronwen, {{your complaint is with}} our standards team',
      'Hello, please {{reply with your date}} of birth',
    ],
    allow: [
      {
        text: 'Hi Bronwen, please send us your complaint by email, your report is welcome',
        because: 'private channel',
      },
      { text: 'Your report is with the team', because: 'answers somebody' },
      { text: 'Hi all, the office opens at ten', because: 'unseen' },
    ],
  },
});
