import { listed, words } from '../engine';

/** Trade union activity, which is protected and gets a tip at most. */
export const unionVoice = words({
  name: 'union voice',
  phrases: [
    ...listed('unison fbu gmb pcs ucu rmt nasuwt prospect'),
    'unite the union',
    '(union|branch) (members|meeting|response|ballot|secretary)',
    'trade union',
    'police federation',
  ],
});

/** The writer speaks as somebody who works there. */
export const insiders = words({
  name: 'speaks as an insider',
  phrases: [
    '(work|working) (for|at) (_|_ _) (fire|police|council|pcc|pfcc)',
    '(working|work|worked|employed) (at|for|in|by) (the|our) (_|_ _|_ _ _) (office|hq|force|service|control room|team)',
    '(as|speaking as) someone who (works|drafts|commissions)',
    '(i|having|we) (work|worked|typed|made|wrote|literally made) (in|for|at|with|on|up|the|_)',
    '(work|worked) (there|here|on it)',
    '(our|my) (chief|own boss)',
    '(our|my) own (leadership|bosses|management|panel|gaffers|hierarchy)',
    '(where|place) i work',
    '(officer|staff|team|analyst|manager) here',
  ],
});
