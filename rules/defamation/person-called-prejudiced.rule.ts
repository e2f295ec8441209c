import { before, both, either, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { prejudiceAct } from './acts';
import { accountedFor, asReasonedView, denied, notInEarnest } from './circumstances';
import { prejudiceDeed, prejudiceNoun } from './prejudice.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

/** What somebody said of a group need not be his or her deed in the sentence. */
const said = either(
  'claim is said of who',
  saidOf('who', 'claim', [prejudiceDeed, prejudiceAct]),
  both(
    'slight told of who',
    predicate('slight', (match) => match.hit('claim').sign === prejudiceAct),
    before('who', 'claim', 9),
  ),
);

export default rule({
  id: 'defamation/person-called-prejudiced',
  title: 'Says that an identifiable person despises a group',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1 and 3', 'Fox v Blake [2025] EWCA Civ 1321'],
  contact: 'legal',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { claim: [prejudiceNoun, prejudiceDeed, prejudiceAct], who: identifiable },
  when: [said],
  unless: [denied, accountedFor, notInEarnest],
  adjust: [{ when: asReasonedView, to: 'reword' }],
  mark: ['who', 'claim'],
  message: ({ who }) => `This could be read as a claim about what ${who} thinks of a group.`,
  because:
    'Such words have been fought over in court. What was said can be shown, a motive cannot.',
  endorsing: { message: 'This agrees with a post that says someone despises a group.' },
  suggestions: [
    replaceSentence(
      'On [date] [name] said “[the words]”. In my view that demeans people.',
      'Give the words, then your view',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'My boss {{Colette Drummond is a bigot}}',
      '{{Cllr Hopcroft is racist}}, simple as',
      'That {{homophobe Ricky Stanway}} is back on the parish page',
      '{{Ricky Stanway hates gay people}}',
      {
        text: 'I think {{Cllr Hopcroft is a misogynist}} because he said it about nurses',
        level: 'reword',
      },
    ],
    allow: [
      { text: 'Cllr Hopcroft is not a bigot', because: 'negated' },
      {
        text: 'The tribunal found that Colette Drummond was homophobic to two staff',
        because: 'on record or taken back',
      },
      {
        text: 'Saying that Ricky Stanway is a fascist was unfounded. We apologise.',
        because: 'on record or taken back',
      },
      { text: 'In the new series Marcus is a racist copper', because: 'play, fiction or history' },
      { text: 'In 1936 Josiah Pugh was a fascist organiser', because: 'play, fiction or history' },
      { text: 'Amara Obi was called the worst by a racist', because: 'claim is said of who' },
      { text: 'Amara Obi reported racist graffiti', because: 'claim is said of who' },
      { text: 'The club is racist', because: 'unseen' },
    ],
  },
});
