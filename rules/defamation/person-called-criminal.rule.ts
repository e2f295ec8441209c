import { negated, question, removeSentence, replace, rule, sport } from '../engine';
import {
  asView,
  corrected,
  inFiction,
  inHistory,
  officiallyReported,
  onPublicRecord,
  trifling,
} from './circumstances';
import { crimeDeed, criminalNoun } from './crime.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

export default rule({
  id: 'defamation/person-called-criminal',
  title: 'Says that an identifiable person committed a crime',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { claim: [criminalNoun, crimeDeed], who: identifiable },
  when: [saidOf('who', 'claim', [crimeDeed])],
  unless: [
    negated,
    onPublicRecord,
    officiallyReported,
    corrected,
    trifling,
    sport,
    inFiction,
    inHistory,
  ],
  adjust: [
    { when: question, to: 'ask' },
    { when: asView, to: 'ask' },
  ],
  mark: ['who', 'claim'],
  message: ({ who, claim }) =>
    `This could be read as saying that ${who} committed a crime (“${claim}”).`,
  because: 'If no public record proves it, that person could claim damages from you.',
  endorsing: { message: 'This agrees with a post that says someone committed a crime.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      'The builder, {{Dafydd Pritchard, is a crook}}.',
      '{{Amina Okoro stole}} four thousand pounds from my nan',
      'Met Ffion Bowen today. {{She robbed}} half the street',
      'My nan was {{robbed by Kev Marlowe}} in July',
      'Steer clear of that {{thief Zofia Wrona}}',
      '{{The treasurer at Cwm Rovers has had his hand in the till}} for years',
      { text: 'Is {{Kwame Mensah-Jones a thief}}?', level: 'ask' },
      { text: 'I reckon {{Bilal Sheikh is a drug dealer}}', level: 'ask' },
      { text: '{{Big if true}} 👀', kind: 'quote', context: 'Gethin Puw is a rapist and a thief' },
    ],
    allow: [
      { text: 'Dafydd Pritchard is not a crook', because: 'negated' },
      { text: 'Someone robbed Bethan Prosser in March', because: 'claim is said of who' },
      { text: 'Bethan Prosser was robbed in March', because: 'claim is said of who' },
      {
        text: 'Bethan Prosser helped stop two lads who robbed the shop',
        because: 'claim is said of who',
      },
      // Grammar: `assaults` is a noun here. Without tags it is taken for what Dana does.
      { text: 'Dana Okoro talks assaults with residents', because: 'claim is said of who' },
      { text: 'Zainab Malik is a fraud victim support volunteer', because: 'unseen' },
      {
        text: 'Dafydd Pritchard, 44, stole £9,000 from a club and was sentenced at Mold Crown Court on 3 May',
        because: 'on public record',
      },
      {
        text: 'Detectives believe the thief, Dafydd Pritchard, is in Rhyl. Call 101.',
        because: 'officially reported',
      },
      {
        text: 'The story that Bethan Prosser stole the fund is false. We are sorry.',
        because: 'corrects or discourages',
      },
      { text: 'Uncle Rhodri stole my chips again', because: 'trifling' },
      { text: 'Rhys Tudor is a thief in the scrum', because: 'sport' },
      { text: 'Best episode yet, I knew Marcus was the murderer', because: 'fiction' },
      { text: 'In 1821 Twm Beynon stole a sheep and was transported', because: 'history' },
      { text: 'Rhys Tudor stole the show', because: 'idiom' },
      { text: 'Two men stole a van', because: 'unseen' },
    ],
    known: [
      {
        text: 'Ever since Owain Beddoes had the keys, the safe has been light on Mondays',
        wrongly: 'silent',
        why: 'the reader has to put two facts together',
      },
    ],
  },
});
