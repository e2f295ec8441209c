import { predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { accountedFor, denied, notInEarnest } from './circumstances';
import { crimeVerb, criminalNoun, violence } from './crime.words';
import { outrage, pointing } from './identity.words';
import { villain } from './proceedings.words';

/** What the finger points at is a crime, told here or in the post replied to. */
const isAboutCrime = predicate('a crime is told', (match) => {
  const told = [outrage, criminalNoun, villain, crimeVerb];
  return match.inText(told) || match.inContext([...told, violence]) || match.inSentence(violence);
});

export default rule({
  id: 'defamation/person-pointed-out',
  title: 'Points somebody out as the one who did it',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { pointing },
  when: [isAboutCrime],
  unless: [denied, quotedSpeech, accountedFor, notInEarnest],
  mark: 'pointing',
  message: 'This points somebody out as the one who did it.',
  because: 'The wrong person is often named. Give what you know to the police and nobody else.',
  endorsing: { message: 'This agrees with a post that points somebody out as guilty.' },
  suggestions: [
    replaceSentence(
      'If you know who did this, call 101 or Crimestoppers on 0800 555 111.',
      'Point to the police',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      '{{This is the lad who}} smashed the shelter on Heol Fawr',
      'Whoever robbed the chapel, I have seen the doorbell. {{It’s him}} from the flats, grey Corsa',
      'Three sheds done this week. {{Get his face}} everywhere, the burglar thinks we are soft',
    ],
    allow: [
      { text: 'Whoever robbed the chapel, we are not saying it was him', because: 'negated' },
      {
        text: '“That’s the bloke who stole my heart,” she told the registrar',
        because: 'quoted speech',
      },
      {
        text: 'That is the man who robbed the chapel: guilty plea at Mold Crown Court',
        because: 'on record or taken back',
      },
      {
        text: 'CCTV: is this the man? It’s him that robbed the chapel. Call 101',
        because: 'on record or taken back',
      },
      {
        text: 'Please don’t share. It’s him who was robbed, not the robber',
        because: 'on record or taken back',
      },
      { text: 'That’s the lad who robbed their goalkeeper', because: 'play, fiction or history' },
      {
        text: 'That’s the bloke who killed her in the first episode',
        because: 'play, fiction or history',
      },
      { text: 'This is the man who robbed the mail in 1790', because: 'play, fiction or history' },
      { text: 'This is the lad who won the raffle', because: 'a crime is told' },
    ],
  },
});
