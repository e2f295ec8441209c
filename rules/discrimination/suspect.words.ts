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
    guess (the|where|what|which) (_), of course (he|she|they) (is|are|was|were), no (shock|surprise|surprises), surprise surprise,
    (wasn't|weren't|not|hardly) (surprised|surprising), (imported|diversity is our strength|enrichment|enriched), funny how, what (do|else do|did) you expect,
    no prizes for guessing, it's always, says it all, tells you everything, quelle surprise, (are|is) (we|anyone|anybody) (really|) surprised,
    (bet|guessing) (he|she|they|his|her|it|the), who knew, that explains,
    (they|media|press|police|bbc) (won't|wont|never|don't|are not) (tell|say|report|telling|saying|mention|release), because (he is|they are), bet you (any|a), a pattern,
    we see a lot, here illegally, light touch, never had this before, well known`),
});

/** Words of an appeal, or of an offence against the people named. */
export const describing = words({
  name: 'appeal or hate crime',
  phrases: listedPhrases(
    `described, description, appearance, wearing, identify, recognise, appeal, seen, call, missing, hate, racist, abuse, abused, victim, support, trafficked, trafficking, community, restaurant, embassy, championship`,
  ),
});
