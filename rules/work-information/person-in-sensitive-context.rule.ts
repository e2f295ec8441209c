import {
  aboutSelf,
  carried,
  either,
  near,
  negated,
  personName,
  predicate,
  relation,
  removeSentence,
  replace,
  roleAtPlace,
  rule,
} from '../engine';
import { openCourt } from './cases.words';
import { inTheDraft } from './said-nearby';
import { sensitiveWords, tellingIsFine, workTie } from './sensitive.words';

/** Official accounts know people through work; on a personal account the text must show it. */
const throughWork = either(
  'known through work',
  predicate('official account', (match) => match.post.situation.mode === 'work'),
  inTheDraft('work tie', workTie),
);

export default rule({
  id: 'work-information/person-in-sensitive-context',
  title: 'Tells something sensitive about a person who can be identified',
  clause: 'information.personal-data',
  law: ['UK GDPR art 9', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    circumstance: sensitiveWords,
    who: [carried(personName, 'person'), roleAtPlace, relation],
  },
  when: [near('circumstance', 'who', 12), throughWork],
  unless: [
    negated,
    aboutSelf,
    inTheDraft('told by those concerned', tellingIsFine),
    inTheDraft('open court', openCourt),
  ],
  mark: ['who', 'circumstance'],
  message: ({ circumstance }) =>
    `This could be read as telling something private (“${circumstance}”) about a person readers can identify.`,
  because: 'Health, abuse and family matters are for the person concerned to tell.',
  endorsing: { message: 'This could be read as confirming something private about a person.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      'Our colleague {{Meera Chaudhry is off with anxiety}}, send her your love',
      {
        text: 'the caller was {{Agnieszka Nowak from the bakery, suicidal}} again',
        mode: 'personal',
      },
      {
        text: 'third time this month {{the vicar at St Tudno has had a domestic}}, says control',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'PC Meera Chaudhry is not off with anxiety', because: 'negated' },
      {
        text: 'I am the PC Meera Chaudhry trained and I am off with stress',
        because: 'about self',
      },
      {
        text: 'PC Meera Chaudhry speaks about her depression in our podcast',
        because: 'told by those concerned',
      },
      {
        text: 'The jury heard that Meera Chaudhry was strangled and beaten up by her lodger',
        because: 'open court',
      },
      {
        text: 'Meera Chaudhry, my old friend, is pregnant',
        mode: 'personal',
        because: 'known through work',
      },
      { text: 'Cancer support drop-in on Tuesday', because: 'unseen' },
    ],
  },
});
