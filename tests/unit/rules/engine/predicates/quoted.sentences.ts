import type { Sentences } from './sentence';

/** Whose words they are by punctuation: straight, curly, guillemets, `>` lines, and scare quotes. */
export const QUOTED: Sentences = [
  [
    'He said “they are all {{thieves}}” and left',
    ['quoted', 'quotedSpeech', 'reported'],
    ['negated'],
  ],
  ['"You are a {{liar}}", she shouted', ['quoted', 'quotedSpeech'], ['negated']],
  ["'Go {{home}}' was sprayed on the shutters", ['quoted'], ['question']],
  ['The banner read ‘{{scum}} out’', ['quoted', 'quotedSpeech'], []],
  [
    '> they should all be {{shot}}\nThis is what our staff get every day.',
    ['quoted'],
    ['question'],
  ],
  ['> first line\n> you {{muppet}}\nthanks for that', ['quoted'], []],
  ['Those so-called “{{experts}}” again', ['quoted'], ['quotedSpeech']],
  ['They are {{experts}} in “risk”', [], ['quoted']],
  ["The lads' van was {{stolen}} and the girls' kit too", [], ['quoted']],
  ["it's a {{disgrace}} and that's it", [], ['quoted']],
  ['6" pipe {{burst}} at 10" main', [], ['quoted']],
  ['He wrote «all {{traitors}}» on the wall', ['quoted'], []],
  ['One review said: "Absolute {{cowboys}}. Avoid."', ['quoted', 'quotedSpeech'], []],
  ['“I was {{scared}},” she told the inquiry, “and nobody came.”', ['quoted', 'quotedSpeech'], []],
  ['“I was scared,” she told the inquiry, and then the man {{laughed}}', [], ['quoted']],
  ["Rock 'n' roll {{idiots}} 'n' that", [], ['quoted']],
  ['She called him a "{{clown}}" in the chamber', ['quoted'], []],
  ["He goes 'you {{mug}}' and walks off", ['quoted', 'quotedSpeech'], []],
  ['and she was like “{{idiot}}” to his face', ['quoted'], []],
  [
    'My nan always says "all politicians are {{crooks}}"',
    ['quoted', 'quotedSpeech', 'reported'],
    [],
  ],
  ['Read the chapter called “The {{Thief}}” tonight at story time', ['quoted'], []],
  ['He opened a quote " and never closed it, the {{fool}}', [], ['quoted']],
];
