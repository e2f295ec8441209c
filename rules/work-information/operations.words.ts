import { words } from '../engine';

/** Words of an operation as those in it use them. */
export const operationTalk = words({
  name: 'talk of an operation',
  nouns: [
    ...'decoy stinger taser baton shield binocular muster warrant raid derby cordon briefing pursuit chase stakeout surveillance deployment escort'.split(
      ' ',
    ),
    'long lens',
    'search team',
    'entry team',
    'arrest team',
    'firearms',
    'plain clothes',
    'multi storey',
    'op order',
  ],
  phrases: [
    '(of us|me) in (a|the) (minibus|van|carrier)',
    'no (lights|blues|livery)',
    '(for|at) the (march|demo|protest)',
    'heading (your|their|his) way',
    'sleep (well|tight)',
    '(two|three|four|five|six|seven|eight|nine|ten|a dozen) addresses',
    'men on the roof',
    'on the roof',
    '(armed|firearms) (officers|lads|cops)',
    '(doing|on|running) (obs|a decoy|a sting)',
    '(take|have) tomorrow off',
    'deals (out of|from|in)',
  ],
});

/** The writer's own side. */
export const ourSide = words({
  name: 'our side',
  phrases: [
    ...'we us ours our weve'.split(' '),
    "(we're|we've|we'll|we are)",
    '(_ of us|me and|just me)',
    '(my|the) (lot|team|oppo|skipper|sarge)',
    "i'd tell",
    'team',
    'start',
    'still on',
  ],
});
