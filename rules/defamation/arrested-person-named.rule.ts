import { officeNews, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { accountedFor, denied, notInEarnest } from './circumstances';
import { happenedTo } from './happened-to';
import { arrestWord } from './identity.words';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/arrested-person-named',
  title: 'Says that an identifiable person was arrested or is being investigated',
  clause: 'information.active-proceedings',
  law: ['Bloomberg v ZXC [2022] UKSC 5'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { arrest: arrestWord, who: identifiable },
  when: [happenedTo('who', 'arrest')],
  unless: [denied, quotedSpeech, accountedFor, notInEarnest],
  // The force's media policy may allow it: a named person decides.
  adjust: [{ when: officeNews, to: 'ask' }],
  mark: ['who', 'arrest'],
  message: ({ who }) => `This tells readers that ${who} was arrested or is under investigation.`,
  because: 'Until there is a charge, people under investigation can expect not to be named.',
  endorsing: { message: 'This confirms who was arrested.' },
  suggestions: [
    replaceSentence('We cannot say who is involved.', 'Confirm nobody'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'They {{nicked Gwyn Parry}} last night',
      {
        text: 'Yes, it was {{Mr Achebe from the garage who was arrested}}',
        kind: 'reply',
        level: 'stop',
      },
      { text: '{{Mr Achebe was arrested}} at the garage today', level: 'ask' },
      '{{Sunita Rao has been suspended}} over the grant',
      '{{My neighbour got nicked}} last night',
    ],
    allow: [
      { text: 'Mr Achebe has not been arrested', because: 'negated' },
      { text: '“Sunita Rao has been suspended,” the page claims', because: 'quoted speech' },
      {
        text: 'Mr Achebe was arrested in May and sentenced at Mold Crown Court',
        because: 'on record or taken back',
      },
      {
        text: 'Gwyn Parry, 31, has been arrested and charged with arson',
        because: 'on record or taken back',
      },
      {
        text: 'Mr Achebe was arrested, says the page. It is untrue.',
        because: 'on record or taken back',
      },
      {
        text: 'Rhys Tudor was nicked by the referee for that',
        because: 'play, fiction or history',
      },
      { text: 'Marcus gets arrested in the next episode', because: 'play, fiction or history' },
      { text: 'Cllr Pugh was arrested in 1931', because: 'play, fiction or history' },
      { text: 'Sgt Bakare told us a man was arrested', because: 'arrest happened to who' },
    ],
  },
});
