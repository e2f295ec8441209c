import { inThePast, negated, removeSentence, replaceSentence, rule } from '../engine';
import { generalIntelligence, intelligenceWords } from './intelligence.words';
import { inItsSentence } from './said-nearby';

export default rule({
  id: 'work-information/intelligence',
  title: 'Gives away intelligence or where it came from',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4', 'Regulation of Investigatory Powers Act 2000 s.29'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { intelligence: intelligenceWords },
  unless: [negated, inThePast, inItsSentence('intelligence in general', generalIntelligence)],
  mark: 'intelligence',
  message: 'This could be read as giving away police intelligence.',
  because: 'It warns the people it is about and can put a source in danger.',
  suggestions: [
    removeSentence(),
    replaceSentence(
      'Extra officers will be about. Come and say hello.',
      'Give reassurance without it',
    ),
  ],
  examples: {
    flag: [
      '{{Intel says}} the bike gang will be at the seafront again, so stay away',
      { text: '{{our source in}} the club reckons it is Friday', mode: 'personal' },
      { text: 'someone on that street is {{a CHIS}} and knows it', mode: 'personal' },
    ],
    allow: [
      { text: 'No intel suggests that anyone is at risk', because: 'negated' },
      { text: 'Last year our source told us about the vans', because: 'in the past' },
      {
        text: 'Artificial or not, intel says little without a course on it',
        because: 'intelligence in general',
      },
      { text: 'An intelligent question from Year 6 today', because: 'unseen' },
    ],
  },
});
