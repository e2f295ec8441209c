import { negated, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { government, officeHolders, officialPapers } from './politicians.words';
import { irony } from './scorn.words';

export default rule({
  id: 'political/sour-tone',
  title: 'Takes an ironic tone about the government from an official account',
  clause: 'political.neutrality',
  contact: 'communications',
  level: {
    work: 'reword',
    personal: 'none',
    by: { commissioner: { work: 'tip' }, deputy: { work: 'tip' } },
  },
  scope: 'post',
  givesWay: 'post',
  looksFor: { tone: irony, about: [government, officialPapers, officeHolders] },
  unless: [negated, quotedSpeech],
  mark: 'tone',
  message: ({ tone }) => `“${tone}” could be read as irony about the government.`,
  because: 'An official account gives the news and the response, and leaves the tone out of it.',
  endorsing: 'off',
  suggestions: [
    replaceSentence('The published details are here: [link]', 'Give the details'),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'The new guidance has landed, {{better late than never}}.', level: 'reword' },
      { text: '{{Obviously}} the Treasury knows what a fire pump costs.', level: 'reword' },
      {
        text: 'The settlement came, {{better late than never}}',
        mode: 'work',
        profile: 'deputy',
        level: 'tip',
      },
      {
        text: '{{Joy}}: another circular from Whitehall',
        mode: 'work',
        profile: 'commissioner',
        level: 'tip',
      },
    ],
    allow: [
      { text: 'The guidance is not obviously different from the last', because: 'negated' },
      {
        text: 'The guidance quotes a resident: “at long last they fixed the lights”',
        because: 'quoted speech',
      },
      { text: 'At long last our canteen has a new kettle', because: 'unseen' },
      { text: 'The guidance is here at long last', mode: 'personal', because: 'level' },
    ],
  },
});
