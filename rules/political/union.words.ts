import { words } from '../engine';
import { split } from './split';

/** Trade union activity, which is protected and gets a tip at most. */
export const unionVoice = words({
  name: 'union voice',
  phrases: [
    ...split('unison fbu gmb pcs ucu rmt nasuwt prospect'),
    'unite the union',
    '(union|branch) (members|member|rep|reps|meeting|steward|response|ballot|secretary)',
    'trade union',
    'police federation',
  ],
});

/** The writer speaks as somebody who works there. */
export const insiders = words({
  name: 'speaks as an insider',
  phrases: [
    '(as|speaking as) (someone|somebody|one) who (works|drafts|runs|commissions|writes)',
    "(i|i've|ive|having|we) (work|worked|working|drafted|typed|made|wrote|literally made) (in|for|at|with|inside|on|up|the|half|_)",
    '(work|working|worked) (there|here|on it)',
    "(i'm|im|i am) (in|at|with|part of) the (_|) (office|team|force|press office|building)",
    '(my|ur|your) own (employer|office|force|council|pcc|boss)',
    'behind the scenes here',
    '(our|my) (chief|own boss)',
    '(anyone|everyone|people) at (hq|work|the office)',
    'in this (control room|station|office|building|job)',
    '(the people|them) who (wrote|write|drafted)',
    'i draft',
    'my (lanyard|gaffer|boss|employer)',
    '(years|months) (at|in) (fire hq|hq|the office|headquarters|the force)',
    'how (_|_ _) works',
  ],
});
