import {
  carried,
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
import { nameIsPublic, underSuspicion } from './arrests.words';
import { makeBelieve } from './cases.words';
import { inTheDraft } from './said-nearby';

const BE = new Set("was were got gets been being is 's be getting who he she".split(' '));

/**
 * `Okoro was arrested`, `arrested Okoro`: the suspect. `PC Okoro arrested a man` and `arrested on
 * suspicion of robbing Okoro` name somebody else.
 */
const isTheSuspect = predicate(
  'the person is the suspect',
  (match) => {
    const [who, suspicion] = [match.hit('who'), match.hit('suspicion')];
    if (who.first > suspicion.last) return who.first - suspicion.last < 2;
    const between = match.source.tokens.slice(who.last + 1, suspicion.first);
    return between.length === 0
      ? !/^(?:arrested|nicked|detained)/.test(suspicion.lemma) ||
          suspicion.last === match.sentence.last
      : between.some(({ norm }) => BE.has(norm)) || BE.has(suspicion.lemma.slice(0, 4).trim());
  },
  ['who', 'suspicion'],
);

/** A person by name, place or relation; a handle at the head of a reply is only whom it answers. */
const singledOut = [carried(personName, 'person'), roleAtPlace, relation];

export default rule({
  id: 'work-information/arrested-not-charged',
  title: 'Names somebody who has been arrested but not charged',
  clause: 'information.active-proceedings',
  law: ['Bloomberg v ZXC [2022] UKSC 5', 'Contempt of Court Act 1981 Sch 1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { suspicion: underSuspicion, who: singledOut },
  when: [near('suspicion', 'who', 6), isTheSuspect],
  unless: [
    negated,
    inTheDraft('name made public', nameIsPublic),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['who', 'suspicion'],
  message: 'This could be read as naming somebody who is under suspicion but not charged.',
  because: 'Before a charge people can expect privacy, and the wrong name cannot be taken back.',
  endorsing: { message: 'This could be read as confirming who was arrested.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      'Hi Sian, it was {{Mr Trevanion from the garage who was arrested}}',
      { text: '{{Kasia Wolak got lifted}} this morning, no surprise', mode: 'personal' },
      {
        text: '{{Exactly}} 😉',
        context: 'Iestyn Probert got arrested last night, you would know',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'Iestyn Probert was not arrested', because: 'negated' },
      {
        text: 'Iestyn Probert, who was arrested in May, has been charged with theft',
        because: 'name made public',
      },
      { text: 'Iestyn Probert is arrested in the new film', because: 'make-believe' },
      { text: 'PC Iestyn Probert arrested two men', because: 'the person is the suspect' },
      { text: 'Two men were arrested', because: 'unseen' },
    ],
  },
});
