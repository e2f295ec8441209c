import { near, negated, removeSentence, replaceSentence, rule } from '../engine';
import { anonymityTalk, complainant, particular, sexualOffence } from './anonymity.words';
import { makeBelieve } from './cases.words';
import { inTheConversation, inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/complainant-identified',
  title: 'Gives a particular that could identify a sexual-offence complainant',
  clause: 'information.anonymity',
  law: ['Sexual Offences (Amendment) Act 1992 ss.1 and 5'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { particular, who: complainant },
  when: [near('particular', 'who', 10), inTheConversation('a sexual offence', sexualOffence)],
  unless: [
    negated,
    inTheDraft('about anonymity', anonymityTalk),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['who', 'particular'],
  message: 'This combination could identify somebody who has reported a sexual offence.',
  because: 'They have anonymity for life, and small details add up to a name.',
  suggestions: [
    removeSentence(),
    replaceSentence('We cannot comment on the case.', 'Say that you cannot comment'),
  ],
  examples: {
    flag: [
      {
        text: '{{she works at}} the leisure centre, poor thing',
        context: 'Swimming teacher charged with sexual assault',
        mode: 'personal',
      },
      { text: 'The rape trial: {{everyone knows who the girl}} is', mode: 'personal' },
    ],
    allow: [
      {
        text: 'She never works at weekends',
        context: 'Man charged with rape',
        because: 'negated',
      },
      {
        text: 'She works at the charity that helps after rape',
        because: 'about anonymity',
      },
      {
        text: 'She works at the hospital in the film about the rape trial',
        because: 'make-believe',
      },
      { text: 'She works at the hospital', because: 'a sexual offence' },
      { text: 'The rape trial starts in June', because: 'unseen' },
    ],
  },
});
