import { followedBy, listed, listedPhrases, precededBy, startsSentence, words } from '../engine';

/** Places, dress, customs and circumstances that stand for people of an origin or belief. */
export const originTopic = words({
  name: 'matter of origin or belief',
  nouns:
    listed(`mosque synagogue gurdwara burqa burka niqab hijab turban headscarf minaret accent caravan dinghy
    translator imam rabbi halal`),
  phrases:
    listedPhrases(`eid, ramadan, diwali, sharia, (the|) (koran|quran), prayer mat, praying, small (boat|boats), asylum, immigration, immigrants, islam, islamic, the reservation, the rez,
    (jewish|irish|romanian|albanian|somali|polish|kurdish|muslim) (national|background|heritage|origin), that faith, (his|her|their) religion,
    🧕`),
});

const ELSEWHERE = listedPhrases(
  `karachi, mumbai, delhi, lagos, mogadishu, kabul, baghdad, islamabad, dhaka, tel aviv, somalia, nigeria, pakistan, india, bangladesh, romania, albania, syria, iraq, iran, afghanistan, africa,
  eritrea, sudan, ghana, kenya, jamaica, poland, bulgaria, lithuania, russia, turkey, israel, palestine, gaza, egypt, morocco, china, eastern europe, the middle east`,
);

/** Countries and cities that people are told to go back to. */
export const elsewhere = words({ name: 'country elsewhere', phrases: ELSEWHERE });

/** An order to go there; somebody's own plan goes on after the place. */
export const goBackTo = words({
  name: 'order to go back to a country',
  sensed: [
    {
      phrases: [`(go|get|off|send them|send him|send her) back to (${ELSEWHERE.join('|')})`],
      sense: (place) =>
        (startsSentence(place) ||
          precededBy(place, 'you', 'just', 'should', 'can', 'fuck', 'piss', 'and')) &&
        !followedBy(
          place,
          'every',
          'next',
          'this',
          'for',
          'to',
          'in',
          'on',
          'once',
          'each',
          'tomorrow',
        ),
    },
  ],
});

/** Buildings, camps, boats and marches that stand for those who use them. */
export const groupPlace = words({
  name: 'place or march of a group',
  nouns: listed('mosque synagogue gurdwara dinghy'),
  phrases: listedPhrases(
    '(pride|trans) (march|parade), (traveller|gypsy) (site|camp), (asylum|migrant|refugee) (hotel|hostel|centre|camp|barracks), small (boat|boats), (that|those|these) boats, hindu temple, mandir',
  ),
});

/** The same for orientation and gender. */
export const orientationTopic = words({
  name: 'matter of orientation or gender',
  phrases:
    listedPhrases(`(pride|rainbow) (_), rainbow, pronouns, drag (_), they them, same sex, coming out, (men|women|two men|two women|blokes) (kissing|holding hands|snogging|wheeling),
    two (women|men|mums|dads), as me, bisexuality, bisexual, homosexuality, gay, lesbian, trans, transition, transitioning, gay marriage, lgbt, lgbtq, 🏳️‍🌈, 🌈`),
});

/** The same for sex, pregnancy and marriage. */
export const sexTopic = words({
  name: 'matter of sex, pregnancy or marriage',
  phrases:
    listedPhrases(`pregnant, pregnancy, maternity, bump, baby, babies, little one, about to pop, newly wed, engaged, childless, unmarried, divorced,
    spinster, no ring, single mum, single mums, family man, civil partnership, civil partnerships, nursery run, menopause, the change, hormones, female,
    ladies, women, woman, girl, girls, lass, females, chick, women's day`),
});

/** The same for disability and ill health. */
export const disabilityTopic = words({
  name: 'matter of disability',
  phrases:
    listedPhrases(`wheelchair, mobility scooter, blue badge, crutches, pip, dla, autism, autistic, adhd, asperger's, dyslexia, dyspraxia, epilepsy, epileptic, epileptics,
    down's, tourette's, arthritis, fibromyalgia, ms, disabled, disability, learning disabilities, deaf, blind, panic attacks, anxiety, depression, schizophrenia,
    bipolar, stroke, stammer, limp, bad (back|hand|leg), special needs, supported living, hospice, my chair, on (her|his|my) frame, paralympian, paralympic, neurodivergent`),
});

/** The same for age. */
export const ageTopic = words({
  name: 'matter of age',
  phrases:
    listedPhrases(`pensioner, pensioners, pension, bus pass, over (60s|65s|70s|75s|80s), elderly, older people, old people, retired, retirement, great grandmother, eighty, ninety,
    eighty (_), ninety (_), teenagers, teens, youths, youngsters, kids, young people, gen z, 16, 17, over 65, boomers, millennials, free pass`),
});
