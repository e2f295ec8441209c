import { listedPhrases, words } from '../engine';

/** Kindly meant words that talk down to people, beside their age, sex, origin or disability. */
export const patronising = words({
  name: 'talking down',
  phrases: listedPhrases(`
    (for|at) (your|her|his|their) (age|time of life), at (your|her|his) time of life, nice and slowly,
    (leave|best left) (this|it|that|) to the (grown ups|adults|professionals|experts), now now,
    (even|so easy even) (the oldies|grandma|your nan|my nan|your gran|women|the ladies|girls|a girl|pensioners) (can|could|will), silver (surfer|surfers), dozy old, old dear,
    spring chicken, (our|the) (dear|) (old folk|old folks|oldies|wrinklies), bless (their|her|his|your) (cotton socks|little|hearts|heart), despite (being|) (confined|bound|stuck|having|his|her|their) (to|) (_|) (_) (always|still|never|manages), (let|ask|get) (your|the) (husband|husbands|hubby|fella|boyfriend|man|grandson|grandkids) (_|to _) (this|it|that|read|check|explain|sort|fix|do), (suffers|suffer|suffering|suffered) (with|from) (down's|autism|deafness|blindness|dwarfism) (syndrome|) (but|and yet),
    (always|still) (has|have|with) a smile, adorable, an inspiration, in your condition, grateful for, (good|well done|clever) girls, (you|she|he) (speak|speaks) so well,
    so (articulate|well spoken), you'd never (know|guess|think), scrub up, our ethnics, who better to talk, get the hubby, keep him sweet,
    rely on the (chinese|indians|poles|irish|filipinos|asians|italians|greeks|ladies|girls), the relaxed ones, one of the (good|relaxed) ones, really are just better,
    that natural rhythm`),
});
