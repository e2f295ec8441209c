import { words } from '../engine';

/** Words of an operation as those in it use them. */
export const operationTalk = words({
  name: 'talk of an operation',
  nouns: [
    ...'decoy stinger taser baton shield binocular muster warrant raid derby cordon briefing pursuit chase stakeout surveillance deployment escort negotiator marksman sniper undercover motorcade rendezvous rvp handset informant'.split(
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
    'overnight (kit|bag)',
    '(riot|public order|level two|level 2) (kit|gear)',
    'mutual aid',
    '(rest days|leave) (are|have been|all|) cancelled',
    '(turned|turning|sent) (back|away) at',
    '(boxed|hemmed|penned) in',
    '(hostage|siege|armed stand off|armed standoff|armed siege)',
    'target (address|premises|vehicle)',
    '(rifles|rifle|guns) (_|) (_|) on (the|a)',
    'no (lights|blues|livery)',
    '(for|at) the (march|demo|protest)',
    'sleep (well|tight)',
    '(two|three|four|five|six|seven|eight|nine|ten|a dozen) addresses',
    'men on the roof',
    'on the roof',
    '(armed|firearms) (officers|lads|cops)',
  ],
});

/** The writer's own side. */
export const ourSide = words({
  name: 'our side',
  phrases: [
    '(i|you) can hear (it|them|him|her|everything)',
    '(been|being|was) told to (bring|meet|pack|stay|report|be|get)',
    '(according to|says) (my|our) (other half|missus|hubby|husband|wife|mum|dad|brother|sister|son|daughter|mate)',
    "(my|our) (other half|missus|hubby|husband|wife|brother|sister|son|daughter|auntie|uncle|mate) (is|'s|does|works) (_|) (_|) (in|on|there|with|up|the)",
    ...'we us ours our weve'.split(' '),
    "(we're|we've|we'll|we are)",
    '(_ of us|me and|just me)',
    'my lot',
    '(my|the) (team|oppo|skipper|sarge)',
    "i'd tell",
    'team',
    'start',
    'still on',
  ],
});
