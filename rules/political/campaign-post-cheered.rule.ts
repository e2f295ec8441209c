import { negated, question, quotedSpeech, remove, removeSentence, rule } from '../engine';
import { agreement } from '../engine/lexicon/endorsement.words';
import { briefAnswer } from './brief-answers.shapes';
import { campaignAuthor, candidatesPost } from './campaign-author';
import { businesslike } from './circumstances';
import { forRestricted, restricted } from './levels';
import { praise, wishes } from './praise.words';
import { irony, scorn } from './scorn.words';

export default rule({
  id: 'political/campaign-post-cheered',
  title: 'Cheers or scorns a post by a party, politician or candidate',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part II', 'SI 1990/851 reg 4'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  looksFor: { answer: [praise, wishes, agreement, scorn, irony, briefAnswer] },
  when: [campaignAuthor],
  unless: [negated, question, quotedSpeech, businesslike],
  adjust: [{ when: forRestricted(candidatesPost), to: 'stop' }],
  mark: 'answer',
  message: 'This could be read as taking sides on a post by a politician or party.',
  because: {
    work: 'A share, quote or emoji from an official account can look like endorsement.',
    personal:
      'Sharing, cheering or mocking campaign posts can count as affecting support for a party.',
  },
  endorsing: 'off',
  givesWay: 'post',
  suggestions: [remove('answer', 'Remove the comment'), removeSentence()],
  examples: {
    flag: [
      {
        text: '{{👏}}',
        kind: 'comment',
        context: 'Cllr Ifan Rees: A better deal for our buses at last',
      },
      {
        text: 'What {{tripe}} from them again',
        mode: 'personal',
        kind: 'quote',
        level: 'stop',
        context: '@Bethan4Splott: If elected I will reopen the baths',
      },
      {
        text: '{{Well said}}',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
        context: 'Dafydd Rowe MP: Enough is enough',
      },
      {
        text: '{{Superb}}',
        mode: 'personal',
        profile: 'unrestricted',
        context: 'Mair Pugh MS: Our buses are back',
        level: 'tip',
      },
    ],
    allow: [
      { text: 'Not brilliant', context: 'Ifan Rees PPC: Vote for me', because: 'negated' },
      { text: 'Good luck with what?', context: 'Ifan Rees PPC: Vote for me', because: 'question' },
      {
        text: 'On the wall behind the bus stop by our office someone wrote “great work by all of you”',
        context: 'Ifan Rees PPC: Vote for me',
        because: 'quoted speech',
      },
      {
        text: 'Thank you, a great question: the table is on our website',
        context: 'Ifan Rees MP: How fast are 999 calls answered?',
        because: 'business or information',
      },
      {
        text: 'Brilliant',
        context: '@BarryCadets: forty alarms fitted',
        because: 'post by a party or politician',
      },
    ],
  },
});
