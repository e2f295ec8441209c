import { listedPhrases, words } from '../engine';

/** Kindly meant words that talk down to people, beside their age, sex, origin or disability. */
export const patronising = words({
  name: 'talking down',
  phrases: listedPhrases(`
    (for|at) (your|her|his|their) (age|time of life), at (your|her|his) time of life, nice and slowly, a mystery to you, (leave|best left) (this|it|that|) to the (grown ups|adults|professionals|experts), now now,
    (even|so easy even) (the oldies|grandma|your nan|my nan|your gran|women|the ladies|girls|a girl|pensioners) (can|could|will), little old (lady|ladies|man|men|dear|dears), silver (surfer|surfers), dozy old, old dear, spring chicken, our golden oldies,
    (young lady|young man) (you|should|needs|must|leave), (despite|in spite of) (being|his|her|their) (disabled|disability|wheelchair|blind|deaf|autism), (suffers|suffer|suffering|suffered) (with|from) (down's|autism|deafness|blindness|dwarfism) (syndrome|) (but|and yet), (always|still) (has|have|with) a smile,
    adorable, so inspiring, inspiring to see, plucky, feisty, sprightly, even you can, some even managed, normal jobs, anything we can, aren't they clever, an inspiration, such an inspiration, so brave, humbling, in your condition, puts (us all|us|the rest of us) to shame, grateful for, (bless|gawd bless) (her|his|their|him|them) (cotton socks|heart|little), special (angel|angels|little), wheelchair bound hero,
    (good|well done|clever) girls, the (fairer|weaker|gentler) sex, (you|she|he) (speak|speaks) so well, so (articulate|well spoken), you'd never (know|guess|think), scrub up, scrubs up, our ethnics, who better to talk, get the hubby, keep him sweet,
    rely on the (chinese|indians|poles|irish|filipinos|asians|italians|greeks|ladies|girls), the relaxed ones, one of the (good|relaxed) ones, really are just better, that natural rhythm`),
});
