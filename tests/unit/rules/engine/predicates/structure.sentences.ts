import type { Sentences } from './sentence';

/** Lists, brackets, parts of a thread, the post answered, and the writer's own account. */
export const STRUCTURE: Sentences = [
  ['We will never:\n- {{sell}} your data\n- share it', ['negated'], ['past']],
  ['We will never:\n- sell your data\n- {{share}} it', ['negated'], ['past']],
  ['We will:\n- never nap\n- {{share}} it', [], ['negated']],
  ['The judge said:\n- he {{lied}}\n- he ran', ['reported', 'reportedByOfficial'], ['hearsay']],
  ['I say:\n- he {{lied}}', [], ['reported']],
  ['He does not (as some of you claimed) {{steal}}', ['negated'], ['question']],
  ['He (not me) {{stole}} it', [], ['negated']],
  ['He [never one to rush] {{stole}} it', [], ['negated']],
  ['About Derek Pascoe:\n- late\n- rude\n- loud\n- {{he}} cheats', ['namedPerson'], ['business']],
  ['{{He}} is a cheat.', ['namedPerson'], ['business'], { parts: ['Derek Pascoe runs the yard.'] }],
  ['{{Pascoe}} is a cheat.', ['namedPerson'], [], { parts: ['Derek Pascoe runs the yard.'] }],
  ['{{pascoe}} is a cheat', ['namedPerson'], [], { parts: ['Derek Pascoe runs the yard.'] }],
  ['{{The firm}} is bust.', ['business'], [], { parts: ['Pearl Roofing came.', 'It rained.'] }],
  ['{{He}} is a cheat.', ['namedPerson'], [], { context: { text: 'Derek Pascoe runs it.' } }],
  ['{{He}} is a cheat.', [], ['namedPerson'], { context: { text: 'Somebody runs it.' } }],
  ['{{The bloke}} is a cheat.', ['namedPerson'], [], { parts: ['Derek Pascoe runs the yard.'] }],
  ['Pencils are green. {{green}} is nice', [], ['namedPerson'], { parts: ['Met Alan Green.'] }],
  ['Call {{@coldmere}} for news', ['handle', 'self', 'ownAccount'], [], { account: '@coldmere' }],
  ['Call {{@Coldmere}} for news', ['self'], [], { account: 'coldmere' }],
  ['Call {{@penvale}} for news', ['handle'], ['self', 'ownAccount'], { account: '@coldmere' }],
  ['Call {{@coldmere}} for news', ['handle'], ['self']],
];
