import type { Sentences } from './sentence';

/** Condemning, correcting or asking for help against the words, not using them. */
export const COUNTER_SPEECH: Sentences = [
  ['Calling our nurses “{{scum}}” is disgusting', ['counterSpeech', 'quoted'], ['aboutSelf']],
  [
    'Someone shouted “{{vermin}}” at a pupil today. We will not tolerate it.',
    ['counterSpeech'],
    ['negated'],
  ],
  ['Nobody should have to hear the word {{scum}} at work', ['counterSpeech'], []],
  ['If you call my colleagues {{vermin}} you will be barred', ['counterSpeech'], ['aboutSelf']],
  ['Saying all of them are {{thieves}} is plain wrong', ['counterSpeech'], []],
  ['Please stop calling people {{scroungers}}', ['counterSpeech'], []],
  ["Don't call us {{scroungers}}", ['counterSpeech'], []],
  ['It is never OK to call someone a {{cripple}}', ['counterSpeech'], []],
  [
    'A passenger was called “{{scum}}” on the 47 bus. If you saw it, ring 101.',
    ['counterSpeech'],
    [],
  ],
  ['The word {{scum}} has no place in our club', ['counterSpeech'], []],
  ['We condemn the “{{vermin}}” graffiti on Tollgate Street', ['counterSpeech'], []],
  ['Report anyone chanting “{{scum}}” to a steward', ['counterSpeech'], []],
  ['They were sacked for posting “{{vermin}}” about patients', ['counterSpeech'], []],
  ['Show racism the red card: “{{scum}}” is not banter', ['counterSpeech'], []],
  ["It's heartbreaking that kids still get called {{thick}}", ['counterSpeech'], []],
  ['Pure scunnered hearing folk cry weans {{thick}}', ['counterSpeech'], []],
  ['The idea that they are all {{criminals}} is a myth', ['counterSpeech'], []],
  ['People who think refugees are {{criminals}} need to meet some', ['counterSpeech'], []],
  ['They are {{vermin}} and it is disgusting', [], ['counterSpeech']],
  ['Disgusting {{vermin}}, the lot of them', [], ['counterSpeech']],
  ['He called them “{{vermin}}” and he was right', [], ['counterSpeech']],
  ['As he said, they are “{{vermin}}”. Spot on.', [], ['counterSpeech']],
  ['Stop these {{vermin}}', [], ['counterSpeech']],
  ['I will not tolerate {{vermin}} in my street', [], ['counterSpeech']],
  ['It is unacceptable how {{lazy}} they are', [], ['counterSpeech']],
  ['{{Scroungers}} should be banned from the food bank', [], ['counterSpeech']],
];
