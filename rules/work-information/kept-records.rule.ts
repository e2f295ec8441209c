import { near, negated, removeSentence, replaceSentence, rule } from '../engine';
import { ownDoing } from './own-doing';
import { gotOut, personalRecords } from './records.words';

export default rule({
  id: 'work-information/kept-records',
  title: 'Tells of personal records that got out or were kept',
  clause: 'information.personal-data',
  law: ['UK GDPR art 33', 'Data Protection Act 2018 s.170'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'stop' },
  scope: 'post',
  looksFor: { records: personalRecords, out: gotOut },
  when: [near('records', 'out', 16), ownDoing],
  unless: [negated],
  mark: ['records', 'out'],
  message: 'This could be read as telling of personal records that have got out.',
  because: 'Tell the data protection officer at once; a post makes the loss bigger.',
  suggestions: [
    removeSentence(),
    replaceSentence('I have told the data protection officer.', 'Say that it is reported'),
  ],
  examples: {
    flag: [
      {
        text: 'lol the {{payroll list, and I kept a copy}} of the lot',
        mode: 'personal',
      },
      { text: 'my {{case notes: left on the bus}} again', mode: 'personal' },
    ],
    allow: [
      { text: 'We never had staff data, it was not sent to everyone', because: 'negated' },
      { text: 'Our rota is on the wall', because: 'unseen' },
    ],
  },
});
