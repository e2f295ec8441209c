import { removeSentence, replace, rule } from '../engine';
import { aboutHate } from './about-hate';
import { advertLimit, recruiting } from './advert.words';

export default rule({
  id: 'discrimination/advert-limited',
  title: 'Limits a job to people of one kind',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.13, 19 and 39'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { limit: advertLimit, recruiting },
  unless: [aboutHate],
  mark: 'limit',
  message: 'This could be read as closing a job to people for what they are.',
  because: 'People it leaves out may complain. Say what the job needs, such as lifting or hours.',
  suggestions: [
    replace('limit', 'people with the skills the job needs', 'Say what the job needs'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'We are looking for {{young and energetic}} gardeners',
      'Warden wanted, {{native English}} a must',
    ],
    allow: [
      {
        text: 'Nobody should say native English in an advert when recruiting',
        because: 'speech about hate',
      },
      { text: 'We are looking for gardeners of any age', because: 'unseen' },
    ],
  },
});
