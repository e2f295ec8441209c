import { listed, words } from '../engine';

/** Words for somebody who despises a group. */
export const prejudiceNoun = words({
  name: 'called prejudiced',
  masked: true,
  called: 'the words marked above',
  nouns: [
    ...listed(`
      racist sexist homophobe transphobe antisemite islamophobe bigot fascist nazi misogynist xenophobe supremacist
      anti-semite terf
    `),
    'woman hater',
    'jew hater',
    'holocaust denier',
    'neo nazi',
    'white (nationalist|power)',
  ],
  phrases: listed(
    'far-right prejudiced homophobic transphobic antisemitic anti-semitic islamophobic bigoted misogynistic xenophobic ableist ageist',
  ),
});

/** Groups that people are said to despise. */
export const despised = words({
  name: 'group despised',
  nouns: listed(
    'gay lesbian muslim foreigner jew traveller gypsy immigrant asian pole woman hindu christian sikh catholic turban mohammed ayesha hijab headscarf migrant refugee',
  ),
  phrases: [
    ...listed('disabled trans foreigners'),
    "(black|brown|foreign|polish|muslim|jewish|irish|romanian|asian|gay|women|woman|disabled) (people|folk|women|woman|men|man|couples|couple|patients|kids|families|lads|girls|drivers|staff|tenants|workers|candidates|pupils|children|students|customers|neighbours|'s pain)",

    'my (people|sort|lot|kind)',
    'back on (the|) boats',
    'of child-bearing age',
  ],
});

/** How it is shown. */
export const despising = words({
  name: 'despising',
  verbs: [
    ...listed('hate despise loathe detest mock mimic ridicule distrust'),
    'pick on',
    'make fun of',
    'look down on',
    'sneer at',
  ],
  phrases: [
    "(wouldn't|won't|never|doesn't|don't|not) (serve|hire|rent|house|employ|treat|promote|interview|shake|speak|let|admit)",
    "(can't|cannot) (stand|abide|bear)",
    "(doesn't|don't|never|didn't) (like|liked|trust|want|respect)",
    '{take} the (piss|mick|mickey) out of',
    '(thinks|thought|says|said) (all|)',
    '(bars|barred|bans|turns away|turned away|refuses to (serve|hire|treat)|refused to (serve|hire|treat))',

    'have us',
    '(are|is|should) (all|be|) (vermin|animals|dirty|lazy|thick|scum|inferior|thieves|terrorists|criminals|rapists|stupid|shot|hanged|deported)',
    '(should|belong) (stay|in the|know their|go) (at|home|kitchen|place|back)',
    "(shouldn't|should not|can't) (be|work|drive|vote|have|manage|lead)",
  ],
});

/** Ready phrases. */
export const prejudiceDeed = words({
  name: 'despising a group',
  phrases: [
    '{use} the (n-word|n word|p-word|p word|f-slur)',
    '{do} a (nazi|hitler) salute',

    '{tell} (_|_ _|_ _ _) to go back (where|to (_|_ _) country|home)',
    '(in|with|joined|for|of|supports) the (bnp|edl|national front|klan|far right)',
    '{discriminate} against',
    '{make} monkey (noises|chants)',
    '{call} (_|_ _|_ _ _) (a|an|the|) (n-word|n word|p-word|p word)',
    'only (hires|hire|employs|employ|serves|promotes|rents to|lets to|likes) (whites|white|english|british|men|christians|blokes)',
    '{treat} (black|asian|disabled|gay|muslim|women|female|foreign|ethnic|older) (_|) (worse|differently|like)',
    "{sack} (_|_ _) (for being|because (she was|he was|i'm|they were|she's|he's|she is|he is)) (pregnant|black|gay|disabled|asian|muslim|old|ill|trans|a woman|polish)",
    '{deny} the holocaust',
  ],
});

/** What somebody says, of whatever kind. */
export const utterance = words({
  name: 'what somebody says',
  nouns: listed(
    'theory view remark comment rant lie tweet post joke attack tirade opinion speech outburst message leaflet article',
  ),
  phrases: listed('bile filth abuse nonsense rhetoric drivel propaganda garbage language'),
});
