/**
 * Words that may stand between people and what is said of them: `they are all just a bunch of …`,
 * `if you are a … then you are …`. Any other word between shows that something else is meant.
 */
export const LINKS: ReadonlySet<string> = new Set(
  `a an the that this these those one ones who which if they them their they're theyre you your
  you're youre him her i my it its it's is are was were be being been am 're 's seem seems look
  looks sound sounds behave act smell feel feels become turn get got tend have has had makes make
  remind reminds me must should would could will can know think forget don't worth like as than to
  of for in on at with into and or but then when why how after around without both either every
  such so very too really truly just only all most some half mostly many always still ever now probably
  clearly obviously simply basically literally absolutely completely totally utterly thoroughly
  quietly generally typically naturally usually honestly genuinely fundamentally inherently
  seriously mentally by pretty quite rather even more nothing better sorry exception percent 100 %
  common massive single total complete proper right utter big dirty little whole known prone
  fucking bloody damn bunch lot load set bag pack kind kinds type sort nature race species
  people person human humans beings life lives any power charge this country here there everywhere
  coming come came over place today = : — - , '`.split(/\s+/),
);

/** Words that make what follows a statement about what stands before. */
export const COPULAS: ReadonlySet<string> = new Set(
  "is are was were be being been am 're 's = seem seems look looks become they're you're theyre youre it's like remind reminds : —".split(
    ' ',
  ),
);
