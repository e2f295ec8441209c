import { carried, near, negated, personName, predicate, remove, replace, rule } from '../engine';
import { anonymityTalk, doneToThem } from './anonymity.words';
import { makeBelieve } from './cases.words';
import { inTheDraft } from './said-nearby';

/** `Rees raped her` names the accused; `Rees saw the man who raped her` names the complainant. */
const namesTheVictim = predicate(
  'the name is the complainant’s',
  (match) => {
    const [act, who] = [match.hit('act'), match.hit('who')];
    if (!/^\{|^sexually/.test(act.lemma)) return true;
    if (who.first > act.last) return false;
    return match.source.tokens
      .slice(who.last + 1, act.first)
      .some(({ norm }) =>
        ['who', 'man', 'men', 'that', 'boyfriend', 'coach', 'stepfather'].includes(norm),
      );
  },
  ['act', 'who'],
);

export default rule({
  id: 'work-information/complainant-named',
  title: 'Names somebody who reported a sexual offence',
  clause: 'information.anonymity',
  law: ['Sexual Offences (Amendment) Act 1992 ss.1 and 5'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { act: doneToThem, who: carried(personName, 'person') },
  when: [
    near('act', 'who', 16),
    predicate('a name and not only a pronoun', (match) => {
      const who = match.hit('who');
      return who.antecedent === undefined;
    }),
    namesTheVictim,
  ],
  unless: [
    negated,
    inTheDraft('about anonymity', anonymityTalk),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['who', 'act'],
  message: 'This could identify somebody who has reported a sexual offence.',
  because: 'They have anonymity for life, whether or not anyone is charged.',
  endorsing: { message: 'This could be read as confirming who reported a sexual offence.' },
  suggestions: [
    replace('who', 'A woman whose anonymity is protected', 'Leave the person unnamed'),
    remove('who', 'Remove the name'),
  ],
  examples: {
    flag: [
      'So proud of {{Lowri Haines, who faced the man who raped her}} in court today',
      { text: '{{Zofia Baran was raped}} and the whole street knows', mode: 'personal' },
    ],
    allow: [
      { text: 'It is not true that Lowri Haines was raped', because: 'negated' },
      {
        text: 'Lowri Haines, who has waived her anonymity, faced the man who raped her',
        because: 'about anonymity',
      },
      { text: 'In the film Lowri Haines was raped and takes revenge', because: 'make-believe' },
      { text: 'A woman faced the man who raped her', because: 'unseen' },
    ],
  },
});
