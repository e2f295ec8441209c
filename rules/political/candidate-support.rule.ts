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
import { standing } from './elections.words';
import { evenHanded } from './even-handed';
import { restricted } from './levels';
import { praise, wishes } from './praise.words';

/** `I'd make a great MP`: the writer about himself, which self-candidacy judges. */
const writerMeant = predicate('the writer is meant', (match) =>
  match.wordsBefore(match.anchor, 3).includes('i'),
);

export default rule({
  id: 'political/candidate-support',
  title: 'Promotes somebody standing for election',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part I', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('stop'),
  scope: 'post',
  looksFor: { stands: standing, support: [wishes, praise] },
  when: [aboutSomebody('support')],
  unless: [
    negated.of('support'),
    quotedSpeech.of('support'),
    writerMeant,
    question,
    businesslike,
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
      {
        text: "Anwen would make {{a superb councillor}}, that's all I'm saying",
        mode: 'personal',
      },
      { text: "Tariq is standing in Splott and he's {{got my vote}}", mode: 'personal' },
      {
        text: '{{Good luck}} Ngozi!',
        mode: 'personal',
        context: 'Delighted to be your candidate for Penarth West',
      },
      'She is the {{right person for this ward}} and we are lucky to have her.',
      {
        text: "He'd be a {{brilliant}} MP",
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      { text: 'Come on, {{get her elected}}', profile: 'deputy', level: 'ask' },
    ],
    allow: [
      { text: "Not saying she'd be a great MP, I work with the family", because: 'negated' },
      { text: '“He will make a great mayor,” the leaflet claims', because: 'quoted speech' },
      { text: "I'd make a great MP if tea counted as policy", because: 'the writer is meant' },
      { text: 'Who would make a good councillor? Come to our open evening', because: 'question' },
      {
        text: 'Vote for her in the Pride of Gwent award, our candidate for best volunteer',
        because: 'another kind of election',
      },
      {
        text: 'I do not mind who you vote for, she is a great speaker and she is standing in Ely',
        because: 'even-handed',
      },
      { text: 'Good luck with the marathon Gethin', because: 'someone stands for election' },
      { text: "She'd make a brilliant MP", mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
