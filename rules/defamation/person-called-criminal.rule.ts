import { both, predicate, question, removeSentence, replace, rule } from '../engine';
import { crimeAct, rumouredAct } from './acts';
import { accountedFor, asView, denied, notInEarnest, trifling } from './circumstances';
import { crimeVerb, criminalNoun } from './crime.words';
import { rumour } from './hints.words';
import { saidOf } from './said-of';
import { identifiable } from './targets';

/** What may be harmless (`started the fire`) counts where gossip tells it. */
const isTold = predicate(
  'told as a wrong',
  (match) => match.hit('claim').sign !== rumouredAct || match.inSentence(rumour),
  ['claim'],
);

/** Stolen chips are a joke; what is sold, hit or emptied is not. */
const trivialTheft = both(
  'trifling',
  trifling,
  predicate('a bare word', (match) => match.hit('claim').sign !== crimeAct, ['claim']),
);

export default rule({
  id: 'defamation/person-called-criminal',
  title: 'Says that an identifiable person committed a crime',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { claim: [criminalNoun, crimeVerb, crimeAct, rumouredAct], who: identifiable },
  when: [saidOf('who', 'claim', [crimeVerb, crimeAct, rumouredAct]), isTold],
  unless: [denied, accountedFor, trivialTheft, notInEarnest],
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
      'I saw {{Kev Marlowe nicking}} parcels again',
      'Who {{stole the trophy? Kev Marlowe}}',
      '{{Kev Marlowe you are a thief}}',
      '{{Kev Marlowe was done for fraud}}',
      'Don’t trust Kev Marlowe {{he steals}} from his own nan',
      '{{The treasurer at Cwm Rovers has had his hand in the till}} for years',
      'People are saying {{Lloyd Achebe started the fire}} at the mill',
      'Mark Penhale coached my lad for years. Turns out {{he was stealing}} from the club',
      '{{Kev Marlowe can’t stop stealing}} from the depot',
      'The coach, {{Kev Marlowe, stole}} the subs from the cricket club',
      { text: '{{Our DCI is a thief}}', mode: 'personal' },
      { text: 'Is {{Kwame Mensah-Jones a thief}}?', level: 'ask' },
      { text: 'Isn’t {{Kev Marlowe a thief}}?', level: 'ask' },
      { text: 'I reckon {{Bilal Sheikh is a drug dealer}}', level: 'ask' },
      { text: '{{Big if true}} 👀', kind: 'quote', context: 'Gethin Puw is a rapist and a thief' },
    ],
    allow: [
      { text: 'Lloyd Achebe started the fire in our grate', because: 'told as a wrong' },
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
        because: 'on record or taken back',
      },
      {
        text: 'Detectives believe the thief, Dafydd Pritchard, is in Rhyl. Call 101.',
        because: 'on record or taken back',
      },
      {
        text: 'The story that Bethan Prosser stole the fund is false. We are sorry.',
        because: 'on record or taken back',
      },
      { text: 'Uncle Rhodri stole my chips again', because: 'trifling' },
      { text: 'Rhys Tudor is a thief in the scrum', because: 'play, fiction or history' },
      {
        text: 'Best episode yet, I knew Marcus was the murderer',
        because: 'play, fiction or history',
      },
      {
        text: 'In 1821 Twm Beynon stole a sheep and was transported',
        because: 'play, fiction or history',
      },
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
