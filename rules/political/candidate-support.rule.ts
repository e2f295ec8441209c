import {
  negated,
  predicate,
  question,
  quotedSpeech,
  removeSentence,
  replaceSentence,
  rule,
} from '../engine';
import { aboutSomebody } from './about-somebody';
import { businesslike, otherElection, rulesOfVoting } from './circumstances';
import { evenHanded } from './even-handed';
import { restricted } from './levels';
import { callsToVote, praise, wishes } from './praise.words';
import { someoneStands } from './someone-stands';

/** `I'd make a great MP`: the writer about himself, which self-candidacy judges. */
const writerMeant = predicate('the writer is meant', (match) =>
  match.wordsBefore(match.anchor, 6).some((word) => /^i(?:'|$)/.test(word)),
);

/** Telling where the list is asks for no vote; `vote for Jean, who answers e-mails` does. */
const onBusiness = predicate(
  'business or information',
  (match) => !/vote/.test(match.hit('support').lemma) && businesslike.holds(match),
  ['support'],
);

export default rule({
  id: 'political/candidate-support',
  title: 'Promotes somebody standing for election',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part I', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'post',
  looksFor: { stands: someoneStands, support: [wishes, praise, callsToVote] },
  when: [aboutSomebody('support')],
  unless: [
    negated.of('support'),
    quotedSpeech.of('support'),
    writerMeant,
    question,
    onBusiness,
    otherElection,
    rulesOfVoting,
    evenHanded,
  ],
  mark: 'support',
  message: 'This could be read as support for somebody standing for election.',
  because: {
    work: 'An official account treats all candidates alike.',
    personal: 'Restricted staff may not promote a candidate, on personal accounts either.',
  },
  endorsing: { message: 'This agrees with a post that promotes a candidate.' },
  suggestions: [
    replaceSentence(
      'The list of all candidates is on the council’s website: [link]',
      'Point to the full list',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      { text: "Anwen would make a {{superb}} councillor, that's all I'm saying", mode: 'personal' },
      { text: "Tariq is standing in Splott and he's {{got my vote}}", mode: 'personal' },
      { text: 'She is on the ballot in Ely and we are {{lucky to have}} her.' },
      { text: 'He is {{the only}} name on the paper who ever rang me back', mode: 'personal' },
      {
        text: "He'd be a {{brilliant}} MP",
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      { text: 'She is seeking election. {{Get her elected}}', profile: 'deputy', level: 'ask' },
      {
        text: 'She is seeking election and is {{superb}}',
        mode: 'work',
        profile: 'unrestricted',
        level: 'stop',
      },
      {
        text: 'He is on the ballot and is {{superb}}',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
    ],
    allow: [
      {
        text: 'He is on the ballot and he is superb',
        mode: 'personal',
        profile: 'deputy',
        because: 'level',
      },
      {
        text: 'She is seeking election and is superb',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: 'I am not saying she would be a great MP', because: 'negated' },
      {
        text: 'His manifesto has a page headed “He will be brilliant for buses”',
        because: 'quoted speech',
      },
      { text: "I'd make a great MP if tea counted", because: 'the writer is meant' },
      { text: 'Who thinks she would be a great councillor?', because: 'question' },
      {
        text: 'She is seeking election. The full agenda is on our website, thanks to all.',
        because: 'business or information',
      },
      {
        text: 'Delighted that he wants your vote, he is a candidate for school governor',
        because: 'another kind of election',
      },
      {
        text: 'A great tip from her for polling day: bring photo ID',
        because: 'rules and arrangements',
      },
      {
        text: 'All candidates were brilliant with her at the hustings',
        because: 'even-handed',
      },
      {
        text: 'Polling day. The cake stall was brilliant.',
        because: 'support is about a person',
      },
      { text: "She'd make a brilliant MP", mode: 'personal', profile: 'deputy', because: 'level' },
      { text: 'Good luck with the marathon Gethin', because: 'unseen' },
    ],
  },
});
