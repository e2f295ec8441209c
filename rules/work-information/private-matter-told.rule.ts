import {
  hitPredicate,
  near,
  negated,
  personName,
  predicate,
  relation,
  removeSentence,
  replaceSentence,
  roleAtPlace,
  rule,
} from '../engine';
import { tauntMatter } from './conduct.words';
import { seenOnDuty, storyCue } from './duty.words';
import { ofOwnKin } from './own-kin';
import { ownReport } from './own-report.shape';
import { oneByRelation, particular, somebody } from './people.words';
import { harmDone, incidentAsked, privateMatter } from './private.words';
import { borrowed, decided, harmless, ownAffair } from './quiet';
import { relationOf } from './relation-of.shape';

/** Told by somebody who was there for the job or answers what happened, or of one who is singled out. */
const fromInside = predicate(
  'told from inside, or of one person',
  (match) => {
    if (match.inText([seenOnDuty, ownReport, storyCue]) || match.inContext(incidentAsked))
      return true;
    const { sign } = match.hit('who');
    if (match.post.situation.mode === 'work') return false;
    return match.hit('matter').sign === privateMatter && sign !== somebody && sign !== relation;
  },
  ['who', 'matter'],
);

/** An official account reports crime and who was caught; health and family are not for it to tell. */
const intimate = predicate(
  'more than crime news',
  (match) =>
    match.post.situation.mode === 'personal' ||
    (match.hit('matter').sign === privateMatter &&
      match.hit('who').sign !== somebody &&
      !match.inText(tauntMatter)),
  ['matter', 'who'],
);

/** `is homeless no more`, `is violent no longer`. */
const noLonger = hitPredicate('no longer so', (hit, match) => {
  const [no, more] = match.wordsAfter(hit, 2);
  return no === 'no' && (more === 'more' || more === 'longer');
});

/** Readers can work out who it is. */
const recognisable = predicate(
  'nobody singled out',
  (match) =>
    !match.inText([relationOf, oneByRelation, particular, personName, relation, roleAtPlace]),
);

export default rule({
  id: 'work-information/private-matter-told',
  title: 'Tells what somebody suffered or did as the service saw it',
  clause: 'information.personal-data',
  law: ['UK GDPR arts 9 and 10', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: {
    matter: [privateMatter, harmDone],
    who: [personName, relation, roleAtPlace, relationOf, oneByRelation, particular, somebody],
  },
  when: [near('matter', 'who', 14), fromInside, intimate],
  unless: [negated, noLonger, ofOwnKin, borrowed, harmless, decided, ownAffair],
  adjust: [{ when: recognisable, to: 'ask' }],
  mark: ['who', 'matter'],
  message: 'This could be read as telling what somebody went through when the service was called.',
  because: 'People who need help must be able to trust that it stays private.',
  suggestions: [
    removeSentence(),
    replaceSentence('Proud to do this job. The rest stays between us.', 'Say it without the case'),
  ],
  examples: {
    flag: [
      {
        text: 'we were called out and a {{lass was drunk}}, poor love',
        mode: 'personal',
        level: 'ask',
      },
      {
        text: 'had Mrs {{Quarshie’s lad in the cells}} again, on heroin since his mum left',
        mode: 'personal',
      },
      {
        text: 'It was the vicar, {{he’d taken an overdose}}',
        context: 'Why was there an ambulance on Glebe Lane?',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'The woman came to the docks, and what with fog and tide and a long wait for the lifeboat and so much paperwork it was nearly light before we were called out to the domestic',
        mode: 'personal',
        because: 'matter near who',
      },
      {
        text: 'We were called out and nobody was drunk or bruised, said the woman',
        mode: 'personal',
        because: 'negated',
      },
      {
        text: 'The nurse is drunk in the cells in episode two',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'Our helpline is for anyone whose partner is violent or who was called out to',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'He was drunk in the cells and was found guilty today',
        mode: 'personal',
        because: 'open court',
      },
      {
        text: 'In the cells I told him that I was sectioned at twenty',
        mode: 'personal',
        because: 'own trouble',
      },
      {
        text: 'A man was stabbed, they say',
        mode: 'personal',
        because: 'told from inside, or of one person',
      },
      { text: 'In the cells a man was drunk', because: 'more than crime news' },
      {
        text: 'Evan Pugh is homeless no more',
        mode: 'personal',
        because: 'no longer so',
      },
      {
        text: 'Dr Idris Pugh saw my mum’s overdose coming',
        mode: 'personal',
        because: 'of own family',
      },
      { text: 'Long shift, home now', mode: 'personal', because: 'unseen' },
    ],
  },
});
