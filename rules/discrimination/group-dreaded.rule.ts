import { near, rule } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { becoming, dread } from './comparison.words';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-dreaded',
  title: 'Says that being one of a group would be the worst thing',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { dread, becoming, group: anyGroup },
  when: [near('becoming', 'group', 3)],
  unless: [aboutHate],
  mark: ['dread', 'group'],
  message: 'This could be read as saying that a life like theirs is not worth living.',
  because: 'Readers who live that life could feel demeaned.',
  suggestions: sayWhatHappened,
  examples: {
    flag: ['I would {{top myself if I was a woman}} in that job'],
    allow: [
      {
        text: 'He wrote that he would kill myself if I was a woman, unacceptable',
        because: 'speech about hate',
      },
      {
        text: 'I would kill myself laughing if I was not so tired, the women’s team won',
        because: 'becoming near group',
      },
      { text: 'I would kill myself laughing', because: 'unseen' },
    ],
  },
});
