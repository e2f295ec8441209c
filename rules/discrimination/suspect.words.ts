import { listedPhrases, words } from '../engine';

/** People spoken of as suspects or offenders. */
export const suspect = words({
  name: 'suspect or offender',
  nouns: [
    ...'suspect offender robber burglar thief attacker mugger rapist gang murderer stabber shoplifter perpetrator perp culprit driver dealer arsonist fraudster groomer looter rioter thug'.split(
      ' ',
    ),
  ],
  phrases: [
    '(stopped|searched|found) with',
    '(arrested|detained|charged|stabbed|robbed|caught|nicked|jailed|raped|mugged|stabbing|robbery|burglary|shoplifting)',
  ],
});

/** A name that is given to hint at origin. */
export const nameHinted = words({
  name: 'name as a hint at origin',
  phrases: listedPhrases(
    '(called|named|name is|name was|name of) (mohammed|muhammad|mohamed|mo|ahmed|ali|abdul|patel|singh|khan|paddy|igor|ivan|tyrone|leroy|jamal), (what|which) (colour|nationality|race|religion|ethnicity|country) (they|he|she|it)',
  ),
});

/** Hints that what somebody is explains what was done. */
export const explainsBy = words({
  name: 'hint that origin explains it',
  phrases: listedPhrases(`
    nothing to see here, guess (the|where|what|which) (_), (guess|guessing) the (_), of course (he|she|they) (is|are|was|were), what a (shock|surprise), no (shock|surprise|surprises), surprise surprise, (wasn't|weren't|not|hardly) (surprised|surprising), shock horror, shocker, go figure,
    (say|said) we were surprised, as you'd (imagine|expect), make up your own (mind|minds), draw your own, (imported|diversity is our strength|enrichment|enriched), funny how, what (do|else do|did) you expect, need i say more, say no more, (you can|can) (guess|imagine), no prizes for guessing,
    it's always, its always, says it all, tells you everything, enough said, quelle surprise, (are|is) (we|anyone|anybody) (really|) surprised, any surprise, (bet|guessing) (he|she|they|his|her|it|the), who knew, yet another, (that's|thats) (what|how) they, that explains, explains (it|a lot|everything), (they|media|press|police|bbc) (won't|wont|never|don't|are not) (tell|say|report|telling|saying|mention|release), (not|isn't) (a|) local, not from (here|round here|this country), (isn't|not) exactly (a|) (local|english|british),
    because (he is|they are), bet you (any|a), a pattern, we see a lot, here illegally, light touch, never had this before, well known`),
});

/** Words of an appeal, or of an offence against the people named. */
export const describing = words({
  name: 'appeal or hate crime',
  phrases: listedPhrases(
    `described, description, appearance, wearing, identify, recognise, appeal, seen, call, missing, hate, racist, abuse, abused, victim, support, trafficked, trafficking, community, restaurant, embassy, championship`,
  ),
});
