import {
  either,
  near,
  negated,
  personName,
  predicate,
  relation,
  removeSentence,
  roleAtPlace,
  rule,
  textOf,
} from '../engine';
import { nameIsPublic } from './arrests.words';
import { makeBelieve, openCourt } from './cases.words';
import { bluntDetail, dealtWith, somebodyKnown } from './dealings.words';
import { inTheDraft } from './said-nearby';
import { tellingIsFine } from './sensitive.words';

const PERSON = /\b(?:him|her|them|his)\b/i;

const aboutSomebody = predicate(
  'about somebody',
  (match) =>
    PERSON.test(textOf(match.hit('dealings'))) ||
    match.inText([somebodyKnown, personName, relation, roleAtPlace]),
  ['dealings'],
);

export default rule({
  id: 'work-information/dealings-told',
  title: 'Tells what somebody did or suffered when the service dealt with them',
  clause: 'information.personal-data',
  law: ['UK GDPR arts 9 and 10', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { dealings: dealtWith, detail: bluntDetail },
  when: [near('dealings', 'detail', 26), aboutSomebody],
  unless: [
    negated,
    inTheDraft('make-believe', makeBelieve),
    either(
      'open court or named in public',
      inTheDraft('open court', openCourt),
      inTheDraft('named in public', nameIsPublic),
    ),
    inTheDraft('told by those concerned', tellingIsFine),
  ],
  mark: 'dealings',
  message: 'This could be read as telling what somebody went through when the service was called.',
  because: 'People who need help must be able to trust that it stays private.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{had him in the cells}} all night, drunk and singing hymns', mode: 'personal' },
      {
        text: 'That woman who drowned {{was my shout}}. Kids on the bank screaming.',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'We never had him in the cells drunk', because: 'negated' },
      { text: 'Spoilers: we arrested him drunk and naked', because: 'make-believe' },
      {
        text: 'We arrested him drunk at the wheel and he was jailed today',
        because: 'open court or named in public',
      },
      {
        text: 'We arrested him drunk once. Now he is running a marathon with us.',
        because: 'told by those concerned',
      },
      { text: 'A busy night in the city centre', because: 'unseen' },
    ],
  },
});
