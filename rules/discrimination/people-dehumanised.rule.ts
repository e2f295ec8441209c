import { near, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { lowLife } from './dehumanising.words';
import { allOfThem } from './everyone.words';

export default rule({
  id: 'discrimination/people-dehumanised',
  title: 'Calls people scum, animals or the like',
  clause: 'equality.courtesy',
  law: ['Communications Act 2003 s.127'],
  contact: 'communications',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { word: lowLife, people: allOfThem },
  when: [near('word', 'people', 3)],
  unless: [aboutHate],
  mark: ['word', 'people'],
  message: 'This could be read as speaking of people as less than human.',
  because:
    'Whoever they are and whatever they did, staff are expected to speak of people as people.',
  suggestions: [
    replaceSentence('We know how much upset this has caused.', 'Speak of the effect instead'),
    removeSentence(),
  ],
  examples: {
    flag: ['{{Vermin, the lot of them}}', 'Smashed the bus shelter again. {{They are savages}}.'],
    allow: [
      { text: 'Nobody should say they are vermin', because: 'speech about hate' },
      { text: 'The vermin trap is in the shed', because: 'unseen' },
      {
        text: 'Mice are vermin and the council must be told, they say, of all of them',
        because: 'word near people',
      },
    ],
  },
});
