import { words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a person did in an accident or a fight: an accusation once somebody is pointed out for it. */
export const harmDeed = words({
  name: 'harm',
  verbs: list(
    'push punch kick stab hit shove attack assault mug rob steal burgle torch smash slap strangle choke beat batter hurt shoot kill murder rape grope vandalise',
  ),
  phrases: [
    '{run} (over|into|down|him|her|them)',
    '{knock} (over|down|him|her|them)',
    '{put} (a|the) (brick|bottle|firework|window|fist)',
    '{throw} (a|the) (brick|bottle|firework|stone|stones|punch|egg|eggs)',
    '{set} (_|_ _) (fire|bin|bins|shed|car|dog)',
    '{set} fire',
    '{do} (it|this|that|him|her)',
    '{start} (it|the)',
    '{drive} (off|away|into|at)',
    '{take} (it|her|him|them|the)',
    '{nick} _',
    '{break} (into|in|the|his|her)',
    '{leave} (her|him|the|them)',
    '{poison} _',
    '{dump} _',
    '{touch} (her|him|them|kids)',
    '{be} (involved|responsible|to blame|behind)',
    '{smash} up',
    '{key} (the|my|our|cars)',
    '{film} (her|him|them|kids|women|girls)',
    '{follow} (her|him|kids|women|girls|my)',
  ],
});
