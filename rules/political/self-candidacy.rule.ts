import { negated, predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { otherElection } from './circumstances';
import { candidacy, publicOffice } from './elections.words';
import { anyParty } from './party-signs';

/** `Standing for the anthem` is no candidacy: an office, an election or a party must be named. */
const officeNamed = predicate('public office is named', (match) =>
  match.inText([publicOffice, ...anyParty]),
);

export default rule({
  id: 'political/self-candidacy',
  title: 'Announces that the writer stands for election',
  clause: 'political.candidacy',
  law: ['SI 1990/851 Sch Part I', 'Local Government and Housing Act 1989 s.1'],
  contact: 'monitoring-officer',
  level: {
    work: 'stop',
    personal: 'stop',
    by: {
      deputy: { work: 'stop', personal: 'none' },
      commissioner: { work: 'stop', personal: 'none' },
      unrestricted: { work: 'stop', personal: 'tip' },
    },
  },
  scope: 'post',
  looksFor: { standing: candidacy },
  when: [officeNamed],
  unless: [negated, quotedSpeech],
  adjust: [{ when: otherElection, to: 'tip' }],
  mark: 'standing',
  message: 'This looks like an announcement that you are standing for election.',
  because: {
    work: 'An official account must not serve anybody’s candidacy.',
    personal:
      'Holders of restricted posts may not stand for Parliament or a principal council. Talk to the monitoring officer before announcing.',
  },
  endorsing: {
    message: 'This cheers on somebody who is standing for election.',
    because: 'Public encouragement of a candidate could be read as support.',
  },
  suggestions: [
    replaceSentence('I am taking advice and will say more later.', 'Say it later'),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: "Right, it's official: I'm {{standing for}} the borough council in May",
        mode: 'personal',
      },
      { text: 'I was {{adopted as}} the Plaid candidate in Taff Ely', mode: 'personal' },
      { text: 'Next month in this ward you can {{vote for me}}', mode: 'personal' },
      'Please look at {{my campaign}} page for the council.',
      {
        text: "I'm {{standing for}} the parish council again, no party",
        mode: 'personal',
        level: 'tip',
      },
      {
        text: "I'm {{running for}} mayor",
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      {
        text: "I'm {{running for}} mayor in spring",
        mode: 'work',
        profile: 'deputy',
        level: 'stop',
      },
      {
        text: "I'm {{standing for}} the Senedd in May",
        mode: 'work',
        profile: 'commissioner',
        level: 'stop',
      },
      {
        text: "I'm {{standing for}} the county council",
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
    ],
    allow: [
      {
        text: "I'm standing for the borough council",
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: "I'm standing for Westminster",
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      {
        text: "I'm standing for the whole train journey, send help",
        because: 'public office is named',
      },
      { text: "No, I am not saying I'm standing for the council", because: 'negated' },
      { text: '“I am standing for the county council,” said Mr Adeyemi', because: 'quoted speech' },
      { text: 'Two colleagues are standing down from the committee', because: 'unseen' },
      {
        text: "I'm standing for mayor",
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
    ],
  },
});
