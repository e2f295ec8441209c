import { removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { originPeople } from './groups';
import { originGroup, originTrait } from './groups.words';
import { explainsBy, suspect } from './suspect.words';

export default rule({
  id: 'discrimination/suspect-origin',
  title: 'Explains an offence by nationality, ethnicity, religion or status',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9, 10 and 149', 'College of Policing APP: media relations'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { hint: explainsBy, suspect, who: [originGroup, originPeople, originTrait] },
  unless: [aboutHate],
  mark: 'hint',
  message: 'This could be read as explaining an offence by who somebody is.',
  because: 'Origin or religion is given out only for a policing purpose, and never as the reason.',
  suggestions: [
    replaceSentence(
      'One arrest has been made. The investigation goes on.',
      'Keep to what happened',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Robber from the Co-op has been named. Albanian, {{surprise surprise}}',
      'Man arrested in Pen-y-bont. {{Guess where}} he is from, another Romanian',
    ],
    allow: [
      {
        text: 'Stop telling people that an Albanian robber is no surprise',
        because: 'speech about hate',
      },
      { text: 'The robber is a white man, about 40, in a blue coat. Call 101', because: 'unseen' },
    ],
  },
});
