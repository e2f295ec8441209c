import { listed, listedPhrases, words } from '../engine';

/** Set phrases that hint at a prejudice beside any group: mock surprise, disclaimers, appeals to what all know. */
export const sneer = words({
  name: 'sneer',
  phrases: listedPhrases(`
    no (shock|surprise|surprises|coincidence|wonder), surprise surprise, what a (surprise|shock), quelle surprise, says it all, enough said, what are the odds, never fails, there (goes|go) (the|our|my|her|his|that), shock horror, shocker, who knew, who would have thought, whatever next, what next, what could go wrong, can't go wrong, what (do|did|else do) (you|they|people|we) expect,
    let me guess, no prizes for guessing, guess (the|what|who|where), of course (he|she|they|it) (is|are|was|were|did|would), (it's|its) always, always the same, (not|yet) another, funny (how|that), (curious|strange|odd|interesting) how,
    (ever|anyone|anybody|have you) (noticed|notice|seen|met|ever seen|ever met), i've never met (a|an), (show|find) me (a|one), (there's|is there) always one,
    not being (funny|horrible|rude|nasty) (but|), (i'm|im|i am|not) (not|) (being|) (racist|sexist|homophobic|prejudiced|a racist|a bigot) but, call me old fashioned, some of my best (friends|mates), (no offence|no disrespect|nothing against|got nothing against),
    (there i said it|i said what i said|sorry not sorry|simple as|say what you like|prove me wrong|dont @ me), (can't|cant|not allowed to) (say|call|mention) (that|anything|it|them|this) (these days|anymore|any more|nowadays|now), so as not to offend,
    (we|you|they) all know, (everyone|everybody) knows, you know (what they're like|who that's for|who you are|the type|the sort|the rest), you (can|could) (always|just) (tell|rely on), (that's|that is) (the|) (_) for you, so (at least|obviously|of course|naturally), (not|no) (one|single one) of (those|these|them), not a single, none of (those|these|them), no doubt, (needs|need) (their|his|her|your) head (testing|examining), (god|heaven|lord) help us,
    tells you (everything|all), say no more, make of that what you will, well known (for|_ for), (gone|going) (mad|to the dogs|downhill|too far), special treatment, jump the queue, box ticking, political correctness, woke, brainwashed, talking snakes, in (the|their) (blood|dna|nature|genes), runs in the family,
    natural rhythm, not natural, just a phase, (down|in) (our|your|my|everyone's|people's) (throats|throat|faces|face), behind closed doors, scrubs up, (speak|speaks|spoke) so well, playing the (victim|race card|gender card), fancy dress, (lock up|nail down|hold on to|hide) (your|my|the) (_), 👃`),
});

/** Words that shut out or degrade any group named beside them. */
export const rejection = words({
  name: 'turn of phrase against people',
  nouns: listed('infestation outbreak horde swarm'),
  verbs: listed('fumigate infest overrun swamp'),
  phrases: listedPhrases(`
    they breed, breeding like, wall to wall, plague of them, gene pool, off (my|your|the) shoe, biting dog,
    (not|off|out of) our (streets|country|town|village|school|schools|high street|land|island|beach|beaches|shores), our (kind|own kind), (isn't|not|wasn't) (my|our) country (any more|anymore|now), one way (ticket|tickets),
    (your|their) (type|sort|kind|lot) (moving|move|in|near|here|round|next), (don't|do not|nobody) (want|wants|need|needs) (that|your|their|any|them|another|those|one of) (_), not (renting|selling|letting|serving|hiring|employing) to,
    (keep it|kept|stay) (english|british|white|christian|that way), no place (on|in|here|near), (should|want|needs|need) (to be|be) kept, (serve|put|keep|stick|sit|house) (them|that sort|that lot|these|those) (out|in|on|somewhere|away|outside),
    (learn|learned|show them) whose (town|country|street|estate), let (them|em) (freeze|starve|swim|rot|burn|beg|drown), learn the language, clear off, (all|of them) at it, at it again, our own (before|first), (fewer|less) of (them|these|those), better off without, another load, dumped on us, lock (them|em) (in|up|away), want sterilising, wants sterilising,
    only language they understand, normal (folk|people|families) only, turns the stomach`),
});

/** Words that demean beside sex, pregnancy or marriage: absence, looks, temper, blame. */
export const sexTurn = words({
  name: 'turn of phrase about sex or family',
  nouns: listed('lipstick claw catfight frump prude spinster hobby skirt'),
  phrases: [
    ...listed('hysterical shrill bossy nagging gossiping frumpy frigid mumsy broody matronly'),
    ...listedPhrases(`(minding|watching|who's got|who's looking after) (your|the|her) (kids|children), play (at|at being), playing at, popping out, chip a nail, her nails, on her back, that's the (_) (post|job|role) gone, bang goes (the|her|that) (job|post|promotion|project),
      never come back, wide load, settled family, family man, her replacement, blame the (change|hormones), asking for it, led him on, her own fault, sell by date, gold digger, only after (your|his|the) money, man's job, real man, in charge of a, wears the trousers`),
  ],
});

/** The same beside disability: doubt that it is real, and mockery of how it shows. */
export const disabilityTurn = words({
  name: 'turn of phrase about disability',
  nouns: listed('miracle meltdown excuse fad laziness'),
  verbs: listed('fake dribble drool flap howl hoot'),
  phrases: listedPhrases(`
    funny (how|you), when it suits, bad parenting, trendy, fashionable, my foot, my eye, my arse, (comes|come) and (goes|go), swinging the lead, attention seeking, put it on, putting it on, all there, (fit|well) enough (to|for), (saw|seen) (her|him|them) (running|dancing|walking|jogging|lifting|carrying),
    you managed (to|all|it), in your condition, (suffers|suffer|suffering|suffered) (with|from) (_) (but|and), an inspiration, grateful for, bless (him|her|them|his|em), so brave, (everyone|everybody) has it, on the spectrum (now|these days)`),
});

/** The same beside age: past it, or too young to know. */
export const ageTurn = words({
  name: 'turn of phrase about age',
  phrases: [
    ...listed(
      'dithering dithery doddery dozy dotty gaga senile deadwood entitled workshy fossilised',
    ),
    ...listedPhrases(`time of (your life|life), (your|her|his) age, for (her|his|their|your) age, nice and slowly, grown ups, now now, take the keys off, blocking a bed, too old for, past it, over the hill, (stuck|set) in (their|his|her) ways, dead (wood|weight), wet behind the ears,
      nappies, soft these days, a clip round the ear, national service, (one foot|both feet) in the grave, little old (lady|ladies|man|men|dear|dears), silver (surfer|surfers), old dear, spring chicken, smell of (wee|mothballs|lavender)`),
  ],
});
