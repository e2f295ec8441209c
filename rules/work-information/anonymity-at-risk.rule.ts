import {
  either,
  mention,
  near,
  negated,
  personName,
  predicate,
  removeSentence,
  rule,
  textOf,
} from '../engine';
import { accused, oneMeant, sexualOffence, youthCourt } from './anonymity.words';
import { oneByRelation, particular } from './people.words';

import { borrowed, harmless, ownAffair } from './quiet';
import { relationOf } from './relation-of.shape';
import { inTheConversation } from './said-nearby';
import { openCourt } from './silence.words';

/**
 * An official report of an arrest, a charge or a sentence gives an age or names the defendant, and
 * not who was harmed; an account it mentions is an organisation's.
 */
const courtReport = predicate(
  'official court report',
  (match) => {
    if (match.post.situation.mode !== 'work') return false;
    const [{ lemma }, detail] = [match.hit('who'), match.hit('detail')];
    if (detail.sign === mention) return true;
    if (match.inText(openCourt)) return !/\(her\|him\)/.test(lemma);
    const harmed = /victim|complainant|survivor|accuser|\(her\|him\)/.test(lemma);
    const ageAlone = /\d|year|aged/.test(textOf(detail));
    return match.inText(accused) && (ageAlone || (detail.sign === personName && !harmed));
  },
  ['who', 'detail'],
);

export default rule({
  id: 'work-information/anonymity-at-risk',
  title: 'Could identify the complainant of a sexual offence or a young person in court',
  clause: 'information.anonymity',
  law: ['Sexual Offences (Amendment) Act 1992 s.1', 'Children and Young Persons Act 1933 s.49'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { who: oneMeant, detail: [relationOf, oneByRelation, particular, personName, mention] },
  when: [
    near('who', 'detail', 16),
    either(
      'an anonymous case',
      inTheConversation('sexual offence', sexualOffence),
      inTheConversation('youth court', youthCourt),
    ),
  ],
  unless: [negated.of('detail'), borrowed, harmless, ownAffair, courtReport],
  mark: ['who', 'detail'],
  message: 'This could identify somebody whose identity is protected in a court case.',
  because:
    'Complainants of sexual offences and under-18s in court may not be identified, even by a detail.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{she works at the bakery}} in Rhyd, her brother plays for the seconds',
        context: 'Coach charged with sexual assault',
        mode: 'personal',
      },
      'Thinking of {{Ellie Marchbank, who faced the man who raped her}}',
      {
        text: '{{the lad with the green hair}} from the flats got a referral order, soft or what',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'He was jailed for rape: he lied to the girl who works at the pool',
        because: 'official court report',
      },
      {
        text: 'she does not work at the bakery',
        context: 'Coach charged with sexual assault',
        mode: 'personal',
        because: 'negated',
      },
      {
        text: 'she works at the bakery in the series about a sexual assault',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'If you have been raped, our helpline is there: she works at the desk',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'she works at the bakery, I was groomed at sixteen',
        mode: 'personal',
        because: 'own trouble',
      },
      { text: 'the girl works at the bakery', mode: 'personal', because: 'an anonymous case' },
      {
        text: 'the girl sat down and after a good while she told them that the weather was lovely in the hills and that nothing about grooming had been on the news where he lives on the farm',
        mode: 'personal',
        because: 'who near detail',
      },
      { text: 'Sexual assault is up', mode: 'personal', because: 'unseen' },
    ],
  },
});
