import {
  carried,
  near,
  negated,
  officeNews,
  personName,
  predicate,
  relation,
  removeSentence,
  replace,
  roleAtPlace,
  rule,
} from '../engine';
import { oneByRelation } from './people.words';
import { borrowed, decided } from './quiet';
import { relationOf } from './relation-of.shape';
import { underSuspicion } from './suspects.words';

const OF_SOMEBODY = new Set('your our my his her their'.split(' '));
const BE = new Set(
  "was were got gets been being is 's be getting who he she in they police cops".split(' '),
);

/**
 * `Okoro was arrested`, `arrested Okoro`: the suspect. `PC Okoro arrested a man` and `arrested on
 * suspicion of robbing Okoro` name somebody else.
 */
const isTheSuspect = predicate(
  'the person is the suspect',
  (match) => {
    const [who, suspicion] = [match.hit('who'), match.hit('suspicion')];
    if (!/^(?:arrest|nick|detain|on suspicion)/.test(suspicion.lemma)) return true;
    const next = match.source.tokens[suspicion.last + 1]?.norm ?? '';
    // `arrested your cousin Lee`
    if (OF_SOMEBODY.has(next)) return who.first > suspicion.last && who.first - suspicion.last < 4;
    if (who.first > suspicion.last)
      return (
        who.first - suspicion.last < (match.source.tokens[suspicion.last + 1]?.norm === ':' ? 3 : 2)
      );
    const between = match.source.tokens.slice(who.last + 1, suspicion.first);
    if (between.length > 0) return between.some(({ norm }) => BE.has(norm));
    return suspicion.last >= match.sentence.last - 1;
  },
  ['who', 'suspicion'],
);

export default rule({
  id: 'work-information/suspect-named',
  title: 'Names somebody who has been arrested but not charged',
  clause: 'information.active-proceedings',
  law: ['Bloomberg v ZXC [2022] UKSC 5', 'Contempt of Court Act 1981 Sch 1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: {
    suspicion: underSuspicion,
    who: [
      carried(personName, 'person'),
      carried(roleAtPlace, 'person'),
      carried(oneByRelation, 'person'),
      carried(relationOf, 'person'),
      relation,
    ],
  },
  when: [near('suspicion', 'who', 7), isTheSuspect],
  unless: [negated, decided, borrowed],
  // The force's media policy may allow it: a named person decides.
  adjust: [{ when: officeNews, to: 'ask' }],
  mark: ['who', 'suspicion'],
  message: 'This could be read as naming somebody who is under suspicion but not charged.',
  because: 'Before a charge people can expect privacy, and the wrong name cannot be taken back.',
  endorsing: { message: 'This could be read as confirming who was arrested.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      {
        text: 'Hi Sian, it was {{Mr Trevanion from the garage who was arrested}}',
        kind: 'reply',
        level: 'stop',
      },
      { text: '{{Iestyn Probert was arrested}} in Tywyn this morning', level: 'ask' },
      { text: '{{Kasia Wolak got lifted}} this morning, no surprise', mode: 'personal' },
      {
        text: '{{Exactly}} 😉',
        context: 'Iestyn Probert got arrested last night, you would know',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'Iestyn Probert has a stall on that market with cheese and pickles and honey, and two men on bail help',
        because: 'suspicion near who',
      },
      { text: 'Iestyn Probert was not arrested', because: 'negated' },
      {
        text: 'Iestyn Probert was arrested in May and was found guilty',
        because: 'open court',
      },
      { text: 'Iestyn Probert is arrested in the new film', because: 'make-believe or everyday' },
      { text: 'PC Iestyn Probert arrested two men', because: 'the person is the suspect' },
      { text: 'Two men were arrested', because: 'unseen' },
    ],
  },
});
