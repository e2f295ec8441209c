import { words } from '../engine';

/** Sitting on a jury. */
export const onAJury = words({
  name: 'on a jury',
  phrases: [
    '(jury|juror) (service|duty|room|day|number|no)',
    '(on|in) (a|the|my|this) jury',
    "(i'm|im|i am|i was|being|as) (a|on|) (jury|juror|foreman|foreperson)",
    '{sit} on a (trial|jury|case|murder trial)',
    'my (fellow|other) jurors',
    '(fellow|other) jurors',
    'jury (found|of us|are|is|and)',
    '{do} jury service',
  ],
});

/** What a jury weighs: its secrets and its sources. */
export const juryMatter = words({
  name: 'what the jury weighs',
  nouns: ['verdict', 'defendant', 'witness', 'deliberation'],
  phrases: [
    ...'guilty dodgy voted evidence judge knife weapon'.split(' '),
    'not guilty',
    '(need|have|got|get) to decide',
    'decide (tomorrow|monday|on)',
    '(looked|look|looking) (him|her|it|them|the) (_|) up',
    '(lied|lying|liar)',
    '(did it|done it|he did|she did)',
    '(he|she) (looks|seems|is)',
    'innocent',
    '(us|them) think',
    'thinks (he|she)',
  ],
});

/** Jury service as such. */
export const juryInGeneral = words({
  name: 'jury service in general',
  phrases: [
    'summons',
    'got called up',
    'expenses',
    'parking',
    'defer',
    'deferred',
    'starts',
    'next month',
    'a jury found',
    'jury has found',
    'jury convicted',
    'found (him|her|them) guilty',
    'was found guilty',
  ],
});
