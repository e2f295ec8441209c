import { negated, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { aboutSomebody } from './about-somebody';
import { otherElection, partyNamed, rulesOfVoting } from './circumstances';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { irony, scorn } from './scorn.words';
import { someoneStands } from './someone-stands';
import { isSpeaker } from './speaker';

export default rule({
  id: 'political/candidate-opposition',
  title: 'Attacks somebody standing for election',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part II', 'RPA 1983 s.106'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  looksFor: { standing: someoneStands, against: [scorn, irony] },
  when: [aboutSomebody('against')],
  unless: [
    negated.of('against'),
    quotedSpeech.of('against'),
    isSpeaker('standing', 'against'),
    otherElection,
    rulesOfVoting,
    evenHanded,
  ],
  adjust: [{ when: forRestricted(partyNamed), to: 'stop' }],
  mark: 'against',
  message: 'This could be read as an attack on somebody standing for election.',
  because: {
    work: 'An official account treats all candidates alike and does not mock them.',
    personal: 'Restricted staff may not campaign against a candidate, on personal accounts either.',
  },
  endorsing: { message: 'This agrees with a post that attacks a candidate.' },
  suggestions: [
    replaceSentence(
      'The list of all candidates is on the council’s website: [link]',
      'Point to the full list',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: 'That candidate in Ely {{couldn’t run a}} bath', mode: 'personal' },
      {
        text: 'Funny thing: he has {{suddenly noticed}} our estate now he is seeking election',
        mode: 'personal',
      },
      { text: 'The Plaid candidate is a {{clown}}', mode: 'personal', level: 'stop' },
      {
        text: 'Our candidate for mayor is {{useless}}',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      {
        text: 'That candidate is a {{windbag}}',
        mode: 'work',
        profile: 'unrestricted',
        level: 'ask',
      },
    ],
    allow: [
      { text: 'I do not think the candidate is a clown', because: 'negated' },
      {
        text: 'Her candidacy was greeted with a shout of “absolute clown show”',
        because: 'quoted speech',
      },
      { text: 'One candidate called the ring road a disgrace', because: 'standing is the speaker' },
      {
        text: 'He is seeking election as PTA treasurer with a budget that is a disgrace',
        because: 'another kind of election',
      },
      {
        text: 'A fake leaflet says she is seeking election. What a disgrace',
        because: 'rules and arrangements',
      },
      {
        text: 'All candidates agreed with her at the hustings that the ring road is a disgrace',
        because: 'even-handed',
      },
      {
        text: 'Hustings on Monday. The heating in the hall is a disgrace.',
        because: 'against is about a person',
      },
      { text: 'The polling station has moved to the library', because: 'unseen' },
    ],
  },
});
