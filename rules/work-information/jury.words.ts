import { words } from '../engine';

/** Sitting on a jury. */
export const onAJury = words({
  name: 'on a jury',
  phrases: [
    '(my|a|our|one) juror',
    'juror (friend|mate|pal)',
    'this jury',
    '(jury|juror) (_) (_|) (day|week)',
    '(jury|juror) (service|duty|room|day|number)',
    '(on|in) (a|the|my|this|our) jury',
    "(i'm|im|i am|i was|being|as) (a|on|) (jury|juror|foreman|foreperson)",
    '(fellow|other|my) jurors',
  ],
});

/** What a jury weighs: its secrets and its sources. */
export const juryMatter = words({
  name: 'what the jury weighs',
  nouns: ['verdict', 'defendant', 'witness', 'deliberation', 'juror'],
  phrases: [
    '(hung|split|unanimous|holding out|bang to rights)',
    ...'guilty dodgy voted evidence judge innocent lied lying liar him her'.split(' '),
    '(look|looked|googled) (him|her|it|them) up',
    '(he|she|they|who|bloke|man|woman|lad|one) (did|done|never did) it',
    '(he|she) (looks|seems|is)',
    'of us think',
  ],
});
