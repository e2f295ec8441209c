import { words } from '../engine';

/** Telling people to go, in words that need no group beside them to be understood. */
export const goHome = words({
  name: 'telling people to go back',
  disguised: true,
  phrases: [
    'sling (your|their) hook',
    'one way ticket (home|back|to)',
    '(no|not) more (of them|of these people) (here|in our)',
    "(don't|do not) want (them|these people|your sort|your kind|their sort) (here|round here|in our|near our|in this)",
    '(not|never) (wanted|needed) (here|round here)',
    '(stop|quit) letting (them|em|these people) in',
    'keep (britain|england|wales|scotland|our town|our village|it|this) (white|english|british|christian)',
    '(english|british) born only',
    'no room for (them|you|your sort)',
    'back to where (you|they|he|she|these people) {come} from',
    'back where (you|they|he|she|these people) {come} from',
    '{go} back to (your|their|his|her) own (country|countries)',
    '{go} back to (your|their|his|her) (country|countries|village|hut|cave|desert|jungle)',
    '(back on|put them on|put em on|shove them on|on) (the|a) (next|first|) (boat|dinghy|plane|ferry|banana boat|rubber dinghy) (back|home|out)',
    'back on the (boat|dinghy|banana boat)',
    '(send|ship|boot) (them|em|the lot|them all) (back|home) to (their own|where they)',
    '{deport} (them|em|him|her|the lot|all|every)',
    'out of our (country|town|streets|schools|village)',
    '(close|shut) the borders',
    '(fresh|straight) off the (boat|dinghy)',
    "(not|aren't|ain't|isn't) welcome (here|round here)",
    "(we're|we are|country is|country 's|town is|town 's) (full|full up)",
    '(our|your) own (country|kind) (first|back|only)',
    '(look|looking) after our own',
    '(english|british|whites|locals) only',
    '(gunboats|torpedo|machine guns|sink the boats|sink them)',
  ],
});

/** Verbs that, with `back`, `out` or `home` after the people, make them go. */
export const removal = words({
  name: 'making people go',
  disguised: true,
  verbs: [
    'send',
    'ship',
    'kick',
    'boot',
    'chuck',
    'throw',
    'drive',
    'fly',
    'pack',
    'push',
    'keep',
    'get',
    'turf',
    'clear',
    'force',
    'move',
    'put',
    'stick',
  ],
});

export const away = words({
  name: 'back, home or out',
  phrases: [
    'back',
    'home',
    'packing',
    'out',
    'off',
    'away',
    'out of here',
    'out of our',
    'out of the',
    'out of this',
    'on (an island|a boat|a plane|the next boat|the next plane)',
    'in (camps|a camp|tents|cages)',
  ],
});
