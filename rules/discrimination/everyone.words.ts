import { words } from '../engine';

/** Pointing at people as a lot, or at some by a pronoun and `are`. */
export const allOfThem = words({
  name: 'all of them',
  phrases: [
    'the (whole|) lot (of them|of em|of you|)',
    'the pair of (them|you)',
    'the whole (camp|estate|family|street|site|hotel|bunch|council|crew)',
    '(all|every|each) (one|single one|last one|) of (them|you|em)',
    '(they|these people|those people|these lads|those lads|these kids|those kids|you lot|that lot|this lot|you people) (are|really are|were)',
    "(they're|theyre|you're all)",
    "they 're",
    "you 're all",
    "(that|this) lot 's",
    '(these|those|little|absolute|utter|bunch of|gang of|pack of|load of|total|fucking|bloody|human|horrible|nasty)',
  ],
});
