import { listed, listedPhrases, words } from '../engine';

/** Set phrases that hint at a prejudice beside any group: mock surprise, disclaimers, appeals to what all know. */
export const sneer = words({
  name: 'sneer',
  phrases: listedPhrases(`
    no (shock|surprise|surprises|coincidence|wonder), surprise surprise, quelle surprise, says it all, there (goes|go) (the|our|my|her|his|that), who knew, whatever next,
    what next, can't go wrong, what (do|did|else do) (you|they|people|we) expect, no prizes for guessing, guess (the|what|who|where),
    of course (he|she|they|it) (is|are|was|were|did|would), (it's|its) always, always the same, funny (how|that), (curious|strange|odd|interesting) how,
    (ever|anyone|anybody|have you) (noticed|notice|seen|met|ever seen|ever met), not being (funny|horrible|rude|nasty) (but|),
    (i'm|im|i am|not) (not|) (being|) (racist|sexist|homophobic|prejudiced|a racist|a bigot) but, call me old fashioned,
    (no offence|no disrespect|nothing against|got nothing against), (there i said it|i said what i said|sorry not sorry|simple as|say what you like|prove me wrong|dont @ me),
    so as not to offend, (we|you|they) all know, (everyone|everybody) knows, you know (what they're like|who that's for|who you are|the type|the sort|the rest),
    you (can|could) (always|just) (tell|rely on), (that's|that is) (the|) (_) for you, none of (those|these|them), no doubt, tells you (everything|all),
    make of that what you will, well known (for|_ for), woke, brainwashed, talking snakes, in (the|their) (blood|dna|nature|genes), runs in the family, natural rhythm,
    (down|in) (our|your|my|everyone's|people's) (throats|throat|faces|face), behind closed doors, (speak|speaks|spoke) so well, fancy dress,
    (lock up|nail down|hold on to|hide|count) (your|my|the) (_), 👃, (mosque|mosques|burka|burkas|foreigner|foreigners|turban) on every, not one (decent|proper|single) (_), (you watch|mark my words|you'll see), before you know it, next thing you know, box ticking, (ticks|ticked|ticking) (a|the|all the|another|every) (_|) (box|boxes), good luck (understanding|getting), hand over your`),
});

/** Words that shut out or degrade any group named beside them. */
export const rejection = words({
  name: 'turn of phrase against people',
  nouns: listed(`infestation outbreak horde swarm`),
  verbs: listed(`fumigate infest overrun swamp`),
  phrases: listedPhrases(`
    they breed, wall to wall, plague of them, gene pool, off (my|your|the) shoe, biting dog,
    (not|off|out of|not in) (our|my) (streets|country|town|village|school|schools|high street|land|island|beach|beaches|shores), our (kind|own kind),
    (isn't|not|wasn't) (my|our) country (any more|anymore|now), one way (ticket|tickets),
    (don't|do not|nobody) (want|wants|need|needs) (that|your|their|any|them|another|those|one of) (_), not (renting|selling|letting|serving|hiring|employing) to,
    (keep it|kept|stay) (english|british|white|christian|that way), no place (on|in|here|near), (should|want|needs|need) (to be|be) kept,
    (serve|put|keep|stick|sit|house) (them|that sort|that lot|these|those) (out|in|on|somewhere|away|outside), (learn|learned|show them) whose (town|country|street|estate),
    (all|of them) at it, lock (them|em) (in|up|away), wants sterilising, only language they understand, turns the stomach`),
});

/** Words that demean beside sex, pregnancy or marriage: absence, looks, temper, blame. */
export const sexTurn = words({
  name: 'turn of phrase about sex or family',
  nouns: listed(`lipstick claw spinster hobby skirt`),
  phrases: [
    ...listed(`shrill nagging mumsy`),
    ...listedPhrases(`
    so (expect|don't expect|no wonder|what did you expect), (off|be) breeding, (she'll|you'll) be off (on|having|within|again|next), something (must be|has to be|is) wrong with (her|him), playing house, (minding|watching|who's got|who's looking after) (your|the|her) (kids|children), play (at|at being), playing at, that's the (_) (post|job|role) gone, never come back,
    wide load, settled family, family man, her replacement, blame the (change|hormones), asking for it, man's job, in charge of a, wears the trousers`),
  ],
});

/** The same beside disability: doubt that it is real, and mockery of how it shows. */
export const disabilityTurn = words({
  name: 'turn of phrase about disability',
  nouns: listed(`miracle excuse`),
  verbs: listed(`fake dribble drool flap howl hoot`),
  phrases: listedPhrases(`
    funny (how|you), when it suits, my foot, my eye, (comes|come) and (goes|go), put it on, all there, you managed (to|all|it), in your condition,
    (suffers|suffer|suffering|suffered) (with|from) (_) (but|and), an inspiration, grateful for, bless (him|her|them|his|em)`),
});

/** The same beside age: past it, or too young to know. */
export const ageTurn = words({
  name: 'turn of phrase about age',
  phrases: [
    ...listed(`dithering dozy entitled`),
    ...listedPhrases(`
    time of (your life|life), (your|her|his) age, for (her|his|their|your) age, nice and slowly, grown ups, now now, take the keys off, blocking a bed, too old for, past it,
    silver (surfer|surfers), old dear, spring chicken`),
  ],
});
