import { words } from '../engine';

/** People whom a public body meets in trouble, or at fault. */
export const inTrouble = words({
  name: 'somebody in trouble',
  nouns: [
    ...'burglar thief suspect shoplifter prisoner detainee offender drunk junkie addict caller robber vandal patient victim casualty'.split(
      ' ',
    ),
    'drink driver',
    'drunk driver',
    'rough sleeper',
  ],
  phrases: [
    "(this|one|a|our|the|todays|today's|tonights|tonight's|another) (gentleman|gent|chap|genius|individual|customer|guest|numpty|fella|clown|muppet|mastermind|guests|lodger)",
    'custody',
    '(genius|mastermind|muppet|numpty|idiot|clown) of the (week|day|month|year|night)',
    '(locked|trapped|stuck|wedged|glued|handcuffed) (himself|herself|themselves)',
    'cells',
    'handcuffs',
    '(wanted|arrested) (_|) (man|woman)',
    'getaway (_)',
    '(in|into|to) (custody|the cells|a cell)',
    '(our|the) (cells|van|custody suite|back of the van)',
    'rang (999|101)',
    'ring (999|101)',
    'called (999|101)',
    '(nicked|arrested|tasered|cuffed|handcuffed)',
  ],
});

/** Being upset, hurt, drunk or ashamed. */
export const distress = words({
  name: 'distress or shame',
  verbs: ['cry', 'sob', 'weep', 'beg', 'vomit', 'faint', 'wail', 'blub', 'bawl', 'tremble'],
  phrases: [
    '(wet|soiled|pissed|shat|weed|pooed) (himself|herself|themselves|his|her)',
    '(wetting|soiling) (himself|herself)',
    '(fell|fall|falling|tripped) (over|off|flat|down|in|into|through)',
    '(got|getting|get|gets) stuck',
    '(passed out|face down|comatose|legless|paralytic|naked|in his pants|in his boxers|trousers down|pants down)',
    '(tissues|hanky|hankies) (anyone|please|for)',
    '(walk|ride|drive|cab|bus) of shame',
    '(sleep|sleeping) it off',
    '(night|bed|stay) (in|at) (our|the) (finest|five star|5 star|luxury|hotel)',
    'enjoy your stay',
    'hose (him|her|them|it) down',
  ],
});
