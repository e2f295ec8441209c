import { predicate, quotedSpeech, removeSentence, replaceSentence, rule } from '../engine';
import { accountedFor, notInEarnest } from './circumstances';
import { keepAway } from './sexual.words';
import { identifiable } from './targets';

/** `stay away from` and `beware of` warn of what follows at once. */
const TO_THE_NEXT = new Set(['of', 'from', 'for']);

/** `beware of` warns of the next word; `keep your kids away` of anybody near. */
const warnsOfWho = predicate(
  'warns of who',
  (match) => {
    const [warning, who] = [match.hit('warning'), match.hit('who')];
    const gap = who.first - warning.last - 1;
    const last = match.source.tokens[warning.last]?.norm ?? '';
    if (TO_THE_NEXT.has(last)) return gap >= 0 && gap <= 3;
    return gap >= 0 ? gap <= 14 : warning.first - who.last <= 14;
  },
  ['warning', 'who'],
);

export default rule({
  id: 'defamation/warning-to-keep-away',
  title: 'Warns people away from an identifiable person as if he or she were dangerous',
  clause: 'defamation.allegation',
  law: ['Defamation Act 2013 s.1'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { warning: keepAway, who: identifiable },
  when: [warnsOfWho],
  unless: [quotedSpeech, accountedFor, notInEarnest],
  mark: ['who', 'warning'],
  message: ({ who }) => `Readers could take this to mean that ${who} is a danger to others.`,
  because: 'A warning can accuse without the word. It needs to reach those who can act on it.',
  suggestions: [
    replaceSentence(
      'Worried about a child? Talk to the NSPCC on 0808 800 5000.',
      'Say where worries can be taken',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      'I would {{never leave your kids alone with Gethin Maddox}}',
      '{{Beware of Kev Marlowe}}, ladies',
      'Whatever you do don’t {{get in a car with Sgt Olu Bakare}}',
      '{{One of the coaches (tall, red van), keep your daughters away}}',
    ],
    allow: [
      {
        text: 'Thanks to Zofia for the sign by the weir that tells us all to be careful and to keep yours indoors',
        because: 'warns of who',
      },
      {
        text: '“Never get in a car with Sgt Bakare”, the trainees say, as he sings.',
        because: 'quoted speech',
      },
      {
        text: 'Please don’t share the post about Gethin Maddox, which says keep your kids away',
        because: 'on record or taken back',
      },
      {
        text: 'That film! I would not get in a lift with Marcus',
        because: 'play, fiction or history',
      },
      {
        text: 'Gethin Maddox, 50, is wanted on recall. Do not get in a car with him, call 999.',
        because: 'on record or taken back',
      },
      { text: 'Keep your kids away from the weir, the river is high', because: 'unseen' },
    ],
  },
});
