import { words } from '../engine';

/** People spoken of as suspects or offenders. */
export const suspect = words({
  name: 'suspect or offender',
  nouns: [
    ...'suspect offender robber burglar thief attacker mugger rapist gang murderer stabber shoplifter perpetrator perp culprit driver dealer arsonist fraudster groomer looter rioter'.split(
      ' ',
    ),
  ],
  phrases: [
    '(arrested|charged|stabbed|robbed|caught|nicked|jailed|raped|mugged|stabbing|robbery|burglary|shoplifting)',
  ],
});

/** Hints that what somebody is explains what was done. */
export const explainsBy = words({
  name: 'hint that origin explains it',
  phrases: [
    'nothing to see here',
    '(guess|guessing) the (nationality|religion|name|passport|skin|origin|faith|ethnicity)',
    'of course he is',
    'of course they are',
    'of course she is',
    'what a shock',
    '(imported|import|diversity is our strength|enrichment|enriched)',
    'surprise surprise',
    'no surprise',
    'no surprises',
    'what a surprise',
    'shock horror',
    'shocker',
    'funny how',
    'what do you expect',
    'what else do you expect',
    'need i say more',
    'say no more',
    '(you can|can) (guess|imagine)',
    'guess (where|what|which)',
    'no prizes for guessing',
    "(it's|its) always",
    "it 's always",
    'who knew',
    'yet another',
    "(that's|thats) (what|how) they",
    'that explains',
    'explains (it|a lot|everything)',
    'nothing to do with',
    "(they|media|press|police|bbc) (won't|wont|never|don't|are not) (tell|say|report|telling|saying|mention|release)",
    "(not|isn't) (a|) local",
    'go figure',
    'not from round here',
    'not from (here|round here|this country)',
    "(isn't|not) exactly (a|) (local|english|british)",
    'because he is',
    'because they are',
  ],
});
