import { removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { goHome } from './told-to-leave.words';
import { goBackTo } from './topics.words';

export default rule({
  id: 'discrimination/told-to-leave',
  title: 'Tells people to go back or to stay out',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9, 10 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { goHome: [goHome, goBackTo] },
  unless: [aboutHate],
  mark: 'goHome',
  message: 'This could be read as telling people that they do not belong here.',
  because: 'Neighbours and colleagues from elsewhere could feel unwelcome.',
  suggestions: [
    replaceSentence('Everyone who lives here is welcome.', 'Say who is welcome'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'You can {{go back to Albania}}',
      'If they don’t like it they can go {{back to where they came from}}',
      { text: '{{Deport them}}', kind: 'reply', context: 'New centre for refugees opens' },
    ],
    allow: [
      {
        text: 'A man shouted “go back to your own country” at our nurse. Report it.',
        because: 'speech about hate',
      },
      { text: 'After the flood families can go back home today', because: 'unseen' },
    ],
  },
});
