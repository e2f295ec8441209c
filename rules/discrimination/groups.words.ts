import { followedBy, listed, startsSentence, words } from '../engine';

/** Race and religion or belief, as nouns (Equality Act 2010 ss.9, 10). */
export const originGroup = words({
  name: 'group by origin or belief',
  disguised: true,
  nouns: [
    ...listed(`pole romanian albanian bulgarian lithuanian latvian estonian hungarian slovak ukrainian russian
    african asian arab somali nigerian ghanaian kenyan ugandan eritrean ethiopian sudanese congolese
    zimbabwean indian pakistani bangladeshi bengali punjabi tamil afghan iranian iraqi kurd syrian turk
    libyan algerian moroccan tunisian egyptian israeli palestinian jamaican filipino korean mexican latino
    latina hispanic brazilian american australian european german italian greek serb croat kosovan
    scot scotsman irishman welshman englishman frenchman roma romani gypsy traveller immigrant migrant foreigner
    refugee muslim moslem jew sikh hindu christian catholic protestant buddhist evangelical mormon
    rastafarian pagan atheist taoist zionist islamist`),
    'asylum seeker',
    'native american',
    'african american',
    'eastern european',
    'middle easterner',
    'south asian',
    'west indian',
    "jehovah's witness",
  ],
  phrases: [
    'illegals',
    'jws',
    'boat people',
    'small boat arrivals',
    '(the|all|these|those|you|typical|most) (irish|chinese|japanese|welsh|scots|english|french|polish|germans|blacks|whites|dutch|vietnamese|portuguese|spanish|swiss|burmese|nepalese|sudanese|lebanese|maltese|cornish)',
    '(blacks|latinos|latinas|chinese)',
    'people of (colour|color)',
    "(people|folk) (who|that) (weren't|were not|aren't) born here",
    'ethnic minorities',
  ],
});

/** Sex, pregnancy and maternity (ss.11, 18). */
export const sexGroup = words({
  name: 'group by sex',
  disguised: true,
  nouns: [
    ...listed(
      'woman female girl lady lass mum mother housewife feminist divorcee bachelor singleton',
    ),
    'civil partner',
  ],
  sensed: [
    {
      phrases: ['men'],
      sense: (place) =>
        startsSentence(place) &&
        followedBy(
          place,
          'are',
          "can't",
          'cannot',
          'never',
          'always',
          "don't",
          'just',
          'only',
          'should',
          "shouldn't",
        ),
    },
  ],
  phrases: ['women (drivers|bosses|officers|coppers|cops|footballers|pundits|referees)', 'all men'],
});

/** Orientation, gender identity, disability and age (ss.5, 6, 7, 12). */
export const otherGroup = words({
  name: 'group by orientation, gender, disability or age',
  disguised: true,
  nouns: [
    ...listed(
      'gay lesbian bisexual homosexual heterosexual transgender transsexual transwoman transman epileptic diabetic amputee dyslexic schizophrenic',
    ),
    'wheelchair user',
  ],
  phrases: [
    '(people|person|kids|children|staff|those|anyone|nobody|no one|someone|everyone) with (a|) (mental|learning|physical|) (disability|disabilities|illness|illnesses|difficulties|autism|adhd|dyslexia|tourettes|epilepsy|depression|anxiety)',
    "(people|person|kids|children|those|anyone) with (down|down's|downs) (syndrome|)",
    'the (disabled|handicapped|mentally ill)',
    '(people|men|women|folk|those|anyone|kids|someone) in (a|) (wheelchair|wheelchairs)',
    '♿',
    '(people|those|everyone|anyone) (on|with) (a|) (pip|benefits|dla|esa|disability|universal credit|blue badge|blue badges)',
    '(mental health|psychiatric|dementia|autism) (patients|sufferers|people|cases)',
    '(people|anyone|those|kids|staff) with (mental health|learning|behavioural) (problems|issues|difficulties|conditions)',
    '(mad|mental|deranged|unstable|loony) (people|folk|women|men)',
    '[claimant]',
  ],
});

export const ageGroup = words({
  name: 'group by age',
  nouns: listed('pensioner millennial millenial teenager boomer oap oldie'),
  phrases: [
    'over (50s|55s|60s|65s|70s|75s|80s)',
    '(nobody|no one|anyone|anybody|everyone|people|those|women|men|drivers) (over|under|past) (the age of|) (30|40|50|55|60|65|70|75|80|85|90)',
    'old (gits|dears)',
    'the elderly',
    'senior citizens',
    'gen z',
    '(kids|youth|youngsters|teens|young people) (today|these days|nowadays|of today)',
    'you lot under (_)',
  ],
});

/** People looked down on for how they live, who have no protection by name but are often spoken of as less than human. */
export const outcast = words({
  name: 'people looked down on',
  nouns: [
    ...listed(
      'offender prisoner inmate convict addict junkie alkie alcoholic beggar tramp drunk dosser squatter stoner scrounger shoplifter prostitute dropout layabout yob',
    ),
    'rough sleeper',
    'benefit claimant',
    'homeless person',
    'drug user',
    'single mum',
    'single mother',
    'sex worker',
    'council tenant',
  ],
  phrases: [
    'the (homeless|unemployed|poor)',
    '(fat|obese|homeless|unemployed|poor) people',
    'people on the sick',
  ],
});

/** Adjectives for race and religion, which need what follows to name a person. */
export const originTrait = words({
  name: 'origin or belief',
  disguised: true,
  phrases: [
    ...listed(`black brown white asian african arab arabic indian pakistani bangladeshi chinese japanese irish
    welsh scottish polish romanian albanian bulgarian somali nigerian foreign mexican hispanic latino latina
    latinx american canadian european turkish kurdish syrian afghan iraqi iranian vietnamese thai korean
    filipino jamaican caribbean gambian ghanaian kenyan ugandan eritrean ethiopian sudanese zimbabwean lithuanian latvian estonian hungarian slovak czech ukrainian russian serbian croatian greek italian spanish portuguese french german dutch nepalese burmese sri-lankan tamil bengali punjabi kashmiri egyptian moroccan algerian tunisian libyan yemeni lebanese palestinian israeli brazilian ethnic immigrant migrant refugee native indigenous mixed-race roma romani
    gypsy traveller travelling muslim islamic jewish sikh hindu christian catholic protestant buddhist
    taoist religious`),
    'african american',
    'middle eastern',
    'illegal',
  ],
});

/** Adjectives for the other characteristics. */
export const otherTrait = words({
  name: 'characteristic',
  disguised: true,
  phrases: [
    ...listed(`gay lesbian bisexual bi homosexual heterosexual straight lgbt lgbtq queer trans transgender transsexual
    nonbinary non-binary special-needs wheelchair female male pregnant menopausal disabled deaf blind autistic paralyzed paralysed
    neurodivergent bipolar schizophrenic handicapped elderly old older young younger teenage middle-aged
    millennial millenial`),
    'same-sex',
    '(mentally|physically) (ill|disabled|handicapped)',
  ],
});

/** Matters that name people once `lot`, `brigade` or the like follows. */
export const labelTrait = words({
  name: 'matter people are labelled by',
  phrases: listed(
    `asylum hotel boat dinghy rainbow pride alphabet wheelchair scooter mobility turban burka burqa hijab mosque halal caravan benefits benefit dole pip autism
    adhd special-needs barracks hostel camp pronoun church bible chapel temple vegan menopause maternity`,
  ),
});

/** Words that make a label of what stands before them. */
export const labelNoun = words({
  name: 'lot or brigade',
  phrases: listed('lot brigade mob mafia crowd gang crew squad army types lobby'),
});

/** What follows such an adjective when people are meant. */
export const peopleNoun = words({
  name: 'people',
  nouns: listed(
    `person man woman girl boy guy bloke lad chap fella kid child family couple parent neighbour driver officer worker colleague boss patient tenant claimant immigrant
    migrant student refugee copper landlord doctor nurse teacher builder plumber barber shopkeeper waiter cleaner carer landlady dentist lawyer cabbie businessman youth teenager pupil
    pensioner leader player manager councillor candidate mum dad mother father husband wife lady gentleman believer preacher priest`,
  ),
  phrases: listed(
    'people peoples folk folks men women kids children staff life lives ones lot lobby mob brigade mafia crowd community nationals',
  ),
});

/** All of them, where only the context says who they are. */
export const theLot = words({
  name: 'the lot of them',
  phrases: ['the (whole|) lot of (them|em)', '(every|each) (last|single|) one of (them|em)'],
});

/** People pointed at without a name: whom it means is plain to those who read along. */
export const suchPeople = words({
  name: 'people pointed at',
  phrases: [
    '(people|men|women|anyone|folk) like (him|her|them|that|those|these)',
    '(these|those) (people|lot|sorts|types)',
    '(that|this) (lot|sort|kind|type)',
    '(their|his|her|your) (sort|kind|type|lot)',
    'you people',
    'one of (those|them|these)',
    'the likes of (him|her|them|you)',
  ],
});
