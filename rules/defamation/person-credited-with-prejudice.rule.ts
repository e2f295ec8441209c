import { negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { corrected, inFiction, inHistory, onPublicRecord } from './circumstances';
import { prejudiceNoun, utterance } from './prejudice.words';
import { identifiable } from './targets';

const FROM = new Set(['by', 'from', 'of']);

/** `bigoted rant from Pugh`, `Pugh's bigoted rant`: whose words they are. */
const belongsTo = predicate(
  'words belong to who',
  (match) => {
    const { tokens } = match.source;
    const [claim, words, who] = [match.hit('claim'), match.hit('words'), match.hit('who')];
    if (words.first < claim.last || words.first - claim.last > 12) return false;
    if (who.first < claim.first) {
      const next = tokens[who.last + 1]?.norm;
      return next === "'s" && claim.first - who.last <= 4;
    }
    return who.first - words.last <= 4 && FROM.has(tokens[who.first - 1]?.norm ?? '');
  },
  ['claim', 'words', 'who'],
);

export default rule({
  id: 'defamation/person-credited-with-prejudice',
  title: 'Says that the words of an identifiable person despise a group',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 ss.1 and 3'],
  contact: 'legal',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { claim: prejudiceNoun, words: utterance, who: identifiable },
  when: [belongsTo],
  unless: [negated, onPublicRecord, corrected, inFiction, inHistory],
  mark: ['claim', 'words'],
  message: ({ who }) => `This could be read as a claim about what ${who} thinks of a group.`,
  because: 'It is safer to quote what was said and to give the view as yours.',
  suggestions: [
    replaceSentence(
      'On [date] [name] said “[the words]”. In my view that demeans people.',
      'Give the words, then your view',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'More {{sexist drivel}} from Cllr Hopcroft this morning',
      'Have you read Ricky Stanway’s {{homophobic leaflet}}?',
    ],
    allow: [
      { text: 'There was nothing sexist in the speech by Cllr Hopcroft', because: 'negated' },
      {
        text: 'The panel found racist messages from Ricky Stanway on the phone',
        because: 'on public record',
      },
      {
        text: 'The story about a racist tweet from Ricky Stanway is a hoax',
        because: 'corrects or discourages',
      },
      { text: 'A sexist speech by Marcus opens the novel', because: 'fiction' },
      { text: 'A fascist speech by Josiah Pugh in 1936 is in the archive', because: 'history' },
      { text: 'Amara Obi reported a racist tweet', because: 'words belong to who' },
    ],
  },
});
