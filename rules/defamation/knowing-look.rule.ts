import { near, predicate, quotedSpeech, removeSentence, replace, rule, sport } from '../engine';
import { corrected, inFiction, inHistory, onPublicRecord, trifling } from './circumstances';
import { softHint, tender, winking } from './insinuation.words';
import { identifiable } from './targets';

/** Words need a knowing emoji or a matter one wonders about; an emoji needs the matter. */
const hasSecondSign = predicate('has a second sign', (match) => {
  const isEmoji = match.anchor.sign === winking;
  if (match.inText(tender) || (isEmoji && match.inContext(tender))) return true;
  return !isEmoji && match.inText(winking);
});

export default rule({
  id: 'defamation/knowing-look',
  title: 'Wonders about an identifiable person in a way that suggests wrongdoing',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1', 'McAlpine v Bercow [2013] EWHC 1342 (QB)'],
  contact: 'legal',
  level: { work: 'stop', personal: 'ask' },
  scope: 'sentence',
  looksFor: { hint: [softHint, winking], who: identifiable },
  when: [near('hint', 'who', 12), hasSecondSign],
  unless: [quotedSpeech, onPublicRecord, corrected, trifling, sport, inFiction, inHistory],
  mark: ['hint', 'who'],
  message: ({ who }) => `Readers could take this as a hint about ${who}.`,
  because: 'A name beside a knowing question or emoji can suggest guilt.',
  endorsing: { message: 'This agrees with a post that hints at wrongdoing.' },
  suggestions: [replace('who', 'someone', 'Do not identify the person'), removeSentence()],
  examples: {
    flag: [
      '{{Funny how Sunita Rao}} always gets the contracts',
      { text: 'Why is {{Cllr Hopcroft trending}} 👀', mode: 'personal', level: 'ask' },
      'Somebody should {{ask Gwyn Parry}} about the petty cash',
      {
        text: '{{Sunita Rao must be so pleased 🤑}}',
        kind: 'quote',
        context: 'The leisure contract goes to a new supplier',
      },
    ],
    allow: [
      {
        text: 'Her card said “let’s just say Sunita Rao got the contract”',
        because: 'quoted speech',
      },
      {
        text: 'Funny how Sunita Rao is quoted: the minutes show she declared the contract',
        because: 'on public record',
      },
      {
        text: 'Funny how Gwyn Parry got the contract, says the page. That is untrue.',
        because: 'corrects or discourages',
      },
      { text: 'Funny how Rhodri always smells my bacon 👀', because: 'trifling' },
      { text: 'Funny how Rhys Tudor never sees a penalty 🤔', because: 'sport' },
      { text: 'Funny how Marcus always has the money in this series', because: 'fiction' },
      { text: 'Strange that Josiah Pugh spent the money in 1790', because: 'history' },
      { text: 'Ask Zofia about the bus times', because: 'has a second sign' },
    ],
  },
});
