import { either, predicate, question, removeSentence, replaceSentence, rule } from '../engine';
import { awardToKin, corruptAct } from './acts';
import { accountedFor, asView, denied, meantLightly } from './circumstances';
import { corruptNoun, corruptVerb } from './deceit.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

/** Kin to whom something goes are marked with it: `the contract went to the mayor's brother`. */
const said = either(
  'claim is said of who',
  saidOf('who', 'claim', [corruptVerb, corruptAct]),
  predicate(
    'goes to kin',
    (match) => {
      const [claim, who] = [match.hit('claim'), match.hit('who')];
      return claim.sign === awardToKin && who.first <= claim.last + 2 && who.last >= claim.first;
    },
    ['claim', 'who'],
  ),
);

export default rule({
  id: 'defamation/person-called-corrupt',
  title: 'Says that an identifiable person is corrupt',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { claim: [corruptNoun, corruptVerb, corruptAct, awardToKin], who: identifiable },
  when: [said],
  unless: [denied, accountedFor, meantLightly],
  adjust: [
    { when: question, to: 'ask' },
    { when: asView, to: 'ask' },
  ],
  mark: ['who', 'claim'],
  message: ({ who, claim }) => `This could be read as saying that ${who} is corrupt (“${claim}”).`,
  because: 'A council cannot sue, but the people who work there can, and so can councillors.',
  endorsing: { message: 'This agrees with a post that says someone is corrupt.' },
  suggestions: [
    replaceSentence(
      'The register of interests and the minutes of [date] are published here: [link]',
      'Point to the record instead',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{Gwyn Parry in licensing takes backhanders}}',
      '{{Cllr Adeyemi is on the take}}, ask anyone',
      'That contract? {{Moira Kinsella gave the work to her own brother}}',
      '{{The planning officer at Tregaron has been lining his own pockets}}',
      { text: 'Is {{Cllr Adeyemi corrupt}}?', level: 'ask' },
      { text: 'In my opinion {{Gwyn Parry is bent}}', level: 'ask' },
    ],
    allow: [
      { text: 'Cllr Adeyemi is not on the take', because: 'negated' },
      {
        text: 'Gwyn Parry took a bribe, the jury found, and starts his sentence today',
        because: 'on record or taken back',
      },
      {
        text: 'Please don’t share the post that says Gwyn Parry took a bribe.',
        because: 'on record or taken back',
      },
      { text: 'Gwyn Parry bribed the ref with a pie', because: 'meant lightly' },
      { text: 'Season four and DCI Marlow is bent as well', because: 'meant lightly' },
      { text: 'In 1834 the mayor Josiah Pugh took a bribe', because: 'meant lightly' },
      { text: 'Someone offered Gwyn Parry a bribe', because: 'claim is said of who' },
      { text: 'The whole council is corrupt', because: 'unseen' },
    ],
    known: [
      {
        text: 'Cllr Adeyemi always votes for whoever paid for lunch',
        wrongly: 'silent',
        why: 'an exchange told without any word for a bribe',
      },
    ],
  },
});
