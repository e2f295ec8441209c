import { hitPredicate, removeSentence, rule } from '../engine';
import { corrected, notInEarnest } from './circumstances';
import { juryMatter, juryService } from './identity.words';

const FIRST_PERSON = new Set("i i'm im we we're my our me".split(' '));

/** The writer sits on the jury; a verb without a subject counts (`sat on a trial`). */
const ownService = hitPredicate('own service', (hit, match) => {
  const before = match.source.tokens[hit.first - 1];
  const opens = before === undefined || before.kind !== 'word';
  const around = match.source.tokens.slice(Math.max(0, hit.first - 16), hit.last + 12);
  return opens || around.some(({ norm }) => FIRST_PERSON.has(norm));
});

export default rule({
  id: 'defamation/jury-talk',
  title: 'Talks about a trial as one of its jurors',
  clause: 'information.active-proceedings',
  law: ['Juries Act 1974 ss.20A–20D'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { service: juryService, matter: juryMatter },
  when: [ownService],
  unless: [corrected, notInEarnest],
  mark: 'service',
  message: 'This looks like something a juror may not share.',
  because: 'What a jury hears and says stays with the jury. Sharing it can be an offence.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'Day two of my {{jury service}} and the defendant looks shifty',
      'I’m {{on a jury}} in Mold, he did it, I can tell',
    ],
    allow: [
      {
        text: 'My jury service starts soon, so please don’t post to me about any verdict.',
        because: 'corrects or discourages',
      },
      {
        text: 'My jury duty list of the film: twelve of them must find a verdict',
        because: 'play, fiction or history',
      },
      {
        text: 'The council explains jury service: how a verdict is reached',
        because: 'own service',
      },
      { text: 'I start jury service on Monday, what do people wear?', because: 'unseen' },
    ],
  },
});
