import { words } from '../engine';

/** Words by which what others said is given as theirs, or asked about. */
export const attributions = words({
  name: 'given as somebody’s words',
  verbs: [
    ...'say claim argue accuse describe call criticise condemn attack tell ask warn urge add insist'.split(
      ' ',
    ),
    ...'question respond reply deny complain table propose'.split(' '),
  ],
  phrases: ['according to', 'in a statement', 'in the words of'],
});
