import { words } from '../engine';

/** Trade union activity, which is protected and gets a tip at most. */
export const unionVoice = words({
  name: 'union voice',
  phrases: [
    ...'unison fbu gmb pcs ucu rmt nasuwt prospect'.split(' '),
    'unite the union',
    '(union|branch) (members|member|rep|reps|meeting|steward|response|ballot|secretary)',
    'trade union',
    'police federation',
    'pay (claim|ballot)',
    'strike (ballot|action|pay)',
    'picket (line|lines)',
    'in a union',
  ],
});

/** The writer speaks as somebody who works there. */
export const insiders = words({
  name: 'speaks as an insider',
  phrases: [
    '(as|speaking as) (someone|somebody|one) who works',
    '(speaking|talking) from (the|) inside',
    "(i work|i've worked|ive worked|i worked|working|worked) (in|for|at|with|inside) (the|that|this|our|a|one)",
    "(i'm|im|i am) (in|at|with|part of) the (_|) (office|team|force|press office|building)",
    '(from|on) the inside',
    'those of us (who work|inside|in the office|on the front line)',
    '(at|in) my (work|place|office|station)',
    'my own (employer|office|force|council)',
    "(we've|we) been told (internally|at work)",
    'behind the scenes here',
    'where i work',
  ],
});
