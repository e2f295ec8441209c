import { words } from '../words/word-class';

export const selfPronouns = words({
  name: 'I or we',
  phrases: "i i'm im ah'm i've ive me my mine myself we we're we've our ours us ourselves".split(
    ' ',
  ),
});

/** Pronouns that can stand for one named person. */
export const personPronouns = words({
  name: 'he or she',
  phrases: [
    ...'he she him her his hers himself herself hes shes'.split(' '),
    'this (man|woman|bloke|guy|lad|one)',
    'that (man|woman|bloke|guy|lad|family)',
    'the (man|woman|bloke|guy|fella|lad|lass|chap|geezer|fellow|culprit)',
  ],
});

/** Words that can stand for a group named before. */
export const groupPronouns = words({
  name: 'they',
  phrases: [
    ...'they them their theirs themselves theyre em'.split(' '),
    '(these|those) (people|lot|animals|things|ones)',
    '(that|this) lot',
    'their (kind|sort|type|lot)',
    'the (lot|whole lot) of them',
    'all of them',
  ],
});

/** Descriptions that, beside `they`, can stand for a business or a body named before. */
export const bodyPronouns = words({
  name: 'the firm',
  phrases: [
    '(the|this|that) (company|firm|business|shop|outfit|organisation|council|trust|school|place)',
  ],
});
