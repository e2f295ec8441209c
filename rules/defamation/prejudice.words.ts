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
  ],
  phrases: listed(
    'prejudiced homophobic transphobic antisemitic anti-semitic islamophobic bigoted misogynistic xenophobic ableist ageist',
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
    "(black|brown|foreign|polish|muslim|jewish|irish|romanian|asian|gay|women|woman|disabled) (people|folk|women|woman|men|man|couples|couple|patients|kids|families|lads|girls|drivers|staff|tenants|workers|candidates|'s pain)",
    "(isn't|aren't) (white|english|british|straight|christian)",
    '(an accent|a hijab|a turban)',
    '(an accent|a headscarf)',
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
    'look down on',
    'sneer at',
  ],
  phrases: [
    "(wouldn't|won't|never|doesn't|don't|not) (serve|hire|rent|house|employ|treat|promote|interview|shake|speak|let|admit)",
    "(can't|cannot) stand",
    '(bars|barred|bans|turns away|turned away|refuses to (serve|hire|treat)|refused to (serve|hire|treat))',
    'problem with',
    '(moved|changed) seat',
    '(crosses|crossed) the road',
    'have us',
    '(are|is) (vermin|animals|dirty|lazy|thick|scum|inferior|thieves)',
    "(shouldn't|should not|can't) (be|work|drive|vote|have|manage|lead)",
  ],
});

/** Ready phrases. */
export const prejudiceDeed = words({
  name: 'despising a group',
  phrases: [
    '{use} the (n-word|n word|p-word|p word|f-slur)',
    '{do} a (nazi|hitler) salute',
    '{wear} blackface',
    '{tell} (her|him|me|them|us) to go back',
    '(in|with) the (bnp|edl|national front|klan)',
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
