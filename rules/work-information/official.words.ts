import { words } from '../engine';

/** A published appeal: it says whom to tell and what to quote. */
export const appealWords = words({
  name: 'public appeal',
  phrases: [
    '{quote}',
    '101',
    'crimestoppers',
    '0800 555 111',
    'witness appeal',
    '(appeal|appealing) (for|to)',
    'any witnesses',
    'referencing',
    '(please|and) (quote|reference)',
    '{issue} (an image|images|cctv|this image)',
    'missing (person|from|man|woman|boy|girl|teenager)',
  ],
});

/** Turns of an appeal that anyone uses; they count on an official account. */
export const askingForHelp = words({
  name: 'asking for help',
  phrases: [
    '(any|have|with|got) (information|info|footage|dashcam|cctv)',
    'dashcam',
    'did you (see|witness|hear)',
    'were you (in|near|on|at|there)',
    '(if you|anyone who) (saw|witnessed|see|know|recognise|has|was|have)',
    'have you seen',
    'can you help',
    'report (it|this) (online|to|via)',
  ],
});

/** Places the public is welcome at: their address is no secret. */
export const publicPlaceWords = words({
  name: 'public place',
  nouns: [
    ...'hall centre office station church chapel mosque temple library museum school college shop pub cafe restaurant'.split(
      ' ',
    ),
    ...'hotel clinic surgery hospital theatre gallery market stall venue event exhibition fair workshop meeting clubhouse'.split(
      ' ',
    ),
    ...'salon bakery garage gym headquarters premises branch court planning application licence applicant conversion'.split(
      ' ',
    ),
    'open day',
    'coffee morning',
    'community centre',
  ],
  phrases: [
    'hq',
    'pop (in|along|down)',
    'drop (in|by)',
    'drop-in',
    'join us',
    'come (along|down|and|see)',
    'all welcome',
    'find us',
    'we are at',
    "we're at",
    'visit us',
    'swing by',
    'check out',
    'write to',
    'doors open',
    'blue plaque',
    'listed building',
  ],
});

/** Directly before a number and a name, so that these must be an address. */
export const livesAtWords = words({
  name: 'lives at',
  phrases: [
    '{live} at',
    "(he's|she's|they're|he is|she is|they are|him|her) at",
    '{live} (on|in)',
    'address',
    '(home|house) is (at|)',
    '{move} into',
    '{stay} at',
    'the same',
  ],
});

/** Words by which an address becomes somebody's home or the scene of somebody's trouble. */
export const livingWords = words({
  name: 'lives there',
  phrases: [
    '(moved|moving)',
    ...'{live} lodges rents address house flat home resident residents tenant tenants occupant occupier'.split(
      ' ',
    ),
    '{live} (at|in)',
    '{stay} (at|with)',
    '{move} (into|in|to)',
    'got (you|him|her|them) (at|down)',
    'registered (at|to)',
    '(warrant|raid|search|arrest|job|call|domestic|burglary|death|disturbance|fire) (at|in)',
    '{attend}',
    '(called|went|going|round|back|sent) (out|round|to|over|back|)',
    'next door',
    'door (at|of|number)',
    'the (bloke|woman|man|lad|family|couple) (at|from|in)',
    "(he's|she's|they're|hes|shes|he is|she is|they are|him|her|them) at",
    'hiding (at|in)',
  ],
});
