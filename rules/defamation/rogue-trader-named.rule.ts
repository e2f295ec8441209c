import { before, near, negated, removeSentence, replaceSentence, rule } from '../engine';
import { rogue } from './business.words';
import { calling, trade } from './callings.words';
import {
  corrected,
  inFiction,
  inHistory,
  officiallyReported,
  onPublicRecord,
} from './circumstances';
import { business, identifiable } from './targets';

export default rule({
  id: 'defamation/rogue-trader-named',
  title: 'Names somebody beside a word for a rogue of that trade',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { rogue, kind: [calling, trade], who: [...identifiable, ...business] },
  when: [before('rogue', 'kind', 0), near('kind', 'who', 6)],
  unless: [negated, onPublicRecord, officiallyReported, corrected, inFiction, inHistory],
  mark: ['rogue', 'kind'],
  message: ({ rogue, kind, who }) => `Readers could take “${rogue} ${kind}” to mean ${who}.`,
  because: 'Calling a trader a rogue says that he or she cheats. It would have to be proved.',
  suggestions: [
    replaceSentence(
      'On [date] I paid [sum] for [work]. It was not finished, and I have asked for a refund.',
      'Say what happened to you',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Beware of {{cowboy roofer}} Kev Marlowe',
      'Another {{bogus charity}}\nSunita Rao runs it',
    ],
    allow: [
      { text: 'Kev Marlowe is no rogue builder', because: 'negated' },
      {
        text: 'Rogue builder Kev Marlowe was ordered to pay £9,000 at Mold Crown Court',
        because: 'on public record',
      },
      {
        text: 'CCTV appeal: bogus plumber, may call himself Kev Marlowe',
        because: 'officially reported',
      },
      {
        text: 'To call Kev Marlowe a cowboy builder was wrong and unfounded',
        because: 'corrects or discourages',
      },
      {
        text: 'Marcus plays the bent copper and crooked solicitor in this film',
        because: 'fiction',
      },
      { text: 'Josiah Pugh was the bogus doctor of 1840', because: 'history' },
      { text: 'Rogue traders are about again. Never pay in cash at the door.', because: 'unseen' },
    ],
  },
});
