import { near, negated, removeSentence, rule } from '../engine';
import { anonymityTalk, particular, personInCase } from './anonymity.words';
import { makeBelieve, openCourt } from './cases.words';
import { publicAppeal } from './public-appeal';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/case-person-described',
  title: 'Describes a victim, witness or suspect so that they can be found out',
  clause: 'information.personal-data',
  law: ['UK GDPR art 10'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { person: personInCase, particular },
  when: [near('person', 'particular', 8)],
  unless: [
    negated.of('particular'),
    publicAppeal,
    inTheDraft('open court', openCourt),
    inTheDraft('about anonymity', anonymityTalk),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['person', 'particular'],
  message: 'This could let readers work out who the person in a case is.',
  because: 'Where somebody lives or works, or whose relation they are, is often enough.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{the witness works at}} the bookies, everyone has seen her', mode: 'personal' },
      { text: 'so {{the victim lives opposite}} my cousin', mode: 'personal' },
    ],
    allow: [
      { text: 'The victim never lives at that house in the reports', because: 'negated' },
      {
        text: 'Can you help? The victim works at night on the ring road',
        because: 'public appeal',
      },
      { text: 'The jury heard that the victim lives opposite the bookies', because: 'open court' },
      { text: 'A charity where the victim works on her book', because: 'about anonymity' },
      { text: 'In episode two the victim lives opposite the killer', because: 'make-believe' },
      { text: 'The victim is in hospital', because: 'unseen' },
    ],
  },
});
