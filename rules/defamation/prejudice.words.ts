import { words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words for somebody who despises a group. They accuse; what he or she said would only report. */
export const prejudiceNoun = words({
  name: 'called prejudiced',
  masked: true,
  called: 'the words marked above',
  nouns: [
    ...list(
      'racist sexist homophobe transphobe antisemite islamophobe bigot fascist nazi misogynist xenophobe supremacist',
    ),
    'anti-semite',
    'white supremacist',
    'jew hater',
    'woman hater',
    'holocaust denier',
    'terf',
  ],
  phrases: [
    ...list(`
      racist sexist homophobic transphobic antisemitic anti-semitic islamophobic bigoted fascist misogynistic misogynist
      xenophobic ableist ageist anti-muslim
    `),
  ],
});

export const prejudiceDeed = words({
  name: 'despising a group',
  phrases: [
    '{use} the (n-word|n word|p-word|p word|f-slur)',
    "{think} (women|gays|muslims|foreigners|jews|black people|disabled people|travellers) (are|should|belong|can't)",
    '(has|have|had|got) a problem with (women|gays|muslims|foreigners|jews|black people|disabled people|travellers|brown people)',
    '{do} a (nazi|hitler) salute',
    '{wear} blackface',
    '{tell} (her|him|me|them|us) to go back (to|where)',
    'in the (bnp|edl|national front|klan|nf)',
    '{march} with the (bnp|edl|national front|klan)',
    '{call} (her|him|me|them|us|my) (the n-word|a slur)',
    '{hate} (women|gays|gay people|muslims|jews|black people|foreigners|immigrants|disabled people|trans people|travellers|asians|poles|the disabled|anyone foreign|anyone brown)',
    "(can't|cannot) stand (women|gays|gay people|muslims|jews|black people|foreigners|immigrants|disabled people|trans people|travellers|asians|poles)",
    '{refuse} to (serve|hire|rent to|house|employ|treat|promote) (women|gays|gay people|muslims|jews|black people|foreigners|immigrants|disabled people|trans people|travellers|asians|poles|anyone)',
    "(won't|will not|never) (serve|hire|rent to|house|employ|treat|promote) (women|gays|gay people|muslims|jews|black people|foreigners|immigrants|disabled people|trans people|travellers|asians|poles|anyone brown|anyone foreign)",
    '{deny} the holocaust',
  ],
});

/** What somebody says, of whatever kind. */
export const utterance = words({
  name: 'what somebody says',
  nouns: list(
    'theory view remark comment rant lie tweet post joke attack tirade opinion speech slur outburst message leaflet article',
  ),
  phrases: list(
    'bile filth abuse nonsense rhetoric bullshit crap drivel propaganda garbage language',
  ),
});
