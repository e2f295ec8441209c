import { words } from '../engine';

/** Under suspicion, and no further. */
export const underSuspicion = words({
  name: 'under suspicion',
  phrases: [
    ...'arrested nicked rui bailed detained'.split(' '),
    '(been|got|was|is|getting|were) (lifted|pulled in|taken in|carted off|picked up|banged up|cuffed|led away)',
    '{take} into custody',
    '(in|still in) (custody|the cells|a cell)',
    'taken away in (cuffs|handcuffs)',
    '(out|released|back) on (bail|police bail)',
    'on bail',
    'released (under investigation|pending)',
    'under investigation',
    '(being|been|was|is|getting) (questioned|interviewed|investigated) (by|over|about|for|in connection)',
    'interviewed under caution',
    'helping (police|the police|us|officers) with',
    'on suspicion of',
    'who (they|we|police) (arrested|nicked|lifted)',
    '(they|we|police) (arrested|nicked|lifted|had in|took in)',
  ],
});

/** After a charge, a verdict or an appeal for a wanted person the name may be public. */
export const nameIsPublic = words({
  name: 'name made public',
  verbs: ['convict', 'sentence', 'jail'],
  phrases: [
    ...'charged wanted guilty court magistrates trial acquitted warrant absconded missing historic history anniversary museum actor'.split(
      ' ',
    ),
    'has been named',
    'have been named',
    'recalled to prison',
    'on the run',
    'cleared of',
    'president',
    'years ago',
  ],
});
