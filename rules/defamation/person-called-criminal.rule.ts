import {
  anyPerson,
  hedged,
  near,
  negated,
  question,
  removeSentence,
  replace,
  rule,
  victim,
} from '../engine';
import { crimeVerb, criminalNoun } from './crime.words';

export default rule({
  id: 'defamation/person-called-criminal',
  title: 'Says that an identifiable person committed a crime',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { claim: [criminalNoun, crimeVerb], who: anyPerson },
  when: [near('claim', 'who', 8)],
  unless: [negated, victim('who', 'claim')],
  adjust: [
    { when: question, to: 'ask' },
    { when: hedged, to: 'ask' },
  ],
  mark: 'claim',
  message: ({ who, claim }) =>
    `This could be read as saying that ${who} committed a crime (“${claim}”).`,
  because: 'If it cannot be proved from a public record, the person named could claim damages.',
  endorsing: { message: 'This agrees with a post that says someone committed a crime.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      'The builder, Dafydd Pritchard, is a {{crook}}.',
      'Amina Okoro {{stole}} four thousand pounds from my nan',
      'Met Ffion Bowen today. She {{robbed}} half the street',
      { text: 'Is Kwame Mensah-Jones a {{thief}}?', level: 'ask' },
      { text: '{{Big if true}} 👀', kind: 'quote', context: 'Gethin Puw is a rapist' },
    ],
    allow: [
      { text: 'Dafydd Pritchard is not a crook', because: 'negated' },
      { text: 'Someone robbed Bethan Prosser in March', because: 'who is the victim' },
      { text: 'Bethan Prosser was robbed in March', because: 'who is the victim' },
      { text: 'Rhys Tudor stole the show', because: 'idiom' },
      { text: 'Two men stole a van', because: 'unseen' },
      {
        text: 'Burglars stole tools in the night; ring us on the number below or ask for PC Anand Rao at the desk',
        because: 'claim near who',
      },
    ],
    known: [
      {
        text: 'Ask Owain Beddoes where the raffle money went',
        wrongly: 'silent',
        why: 'insinuation without a crime word',
      },
    ],
  },
});
