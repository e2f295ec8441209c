import { words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
/** `black` → black person, black people, black women …: an adjective alone names no group. */
const people = (adjectives: string): readonly string[] =>
  list(adjectives).map(
    (adjective) =>
      `${adjective} (person|people|peoples|folk|folks|man|men|woman|women|girl|girls|boy|boys|guy|guys|bloke|blokes|lad|lads|kid|kids|family|families|couple|couples|life|lives)`,
  );

/** Race: colour, nationality, ethnic or national origins (Equality Act 2010 s.9). */
export const originGroup = words({
  name: 'group by origin',
  disguised: true,
  nouns: [
    ...list(`pole romanian albanian bulgarian lithuanian latvian ukrainian russian african asian arab
    somali nigerian ghanaian eritrean ethiopian sudanese congolese zimbabwean indian pakistani
    bangladeshi bengali punjabi afghan iranian iraqi kurd syrian turk libyan algerian moroccan
    egyptian israeli palestinian jamaican filipino korean mexican latino latina hispanic brazilian
    australian european italian greek scot irishman welshman englishman frenchman roma romani gypsy
    traveller immigrant migrant foreigner refugee`),
    'asylum seeker',
    'native american',
    'african american',
    'eastern european',
    'middle easterner',
    'south asian',
    'west indian',
  ],
  phrases: [
    ...people(`black brown white asian african arab arabic indian pakistani bangladeshi chinese
    japanese irish welsh scottish polish romanian albanian somali nigerian foreign mexican hispanic
    latino middle-eastern mixed-race roma romani traveller travelling gypsy immigrant migrant refugee
    ethnic turkish syrian afghan vietnamese korean thai filipino jamaican caribbean native indigenous`),
    'illegal [immigrant]',
    'illegal [migrant]',
    'illegals',
    'boat people',
    'small boat arrivals',
    'the (irish|chinese|japanese|welsh|scots|english|french|polish|germans|blacks|whites|dutch|vietnamese)',
    '(all|these|those|you|typical|most) (chinese|blacks|japanese|irish|whites|welsh)',
    'blacks',
    '(latinos|latinas|chinese|blacks)',
    'people of (colour|color)',
    "(people|folk) (who|that) (weren't|were not|aren't) born here",
    'ethnic minorities',
    '(travelling|traveller|gypsy|roma|black|asian|somali|pakistani) community',
  ],
});

/** Religion or belief (s.10). */
export const faithGroup = words({
  name: 'group by religion or belief',
  disguised: true,
  nouns: [
    ...list(`muslim moslem jew sikh hindu christian catholic protestant buddhist evangelical mormon
    rastafarian pagan atheist taoist zionist islamist`),
    "jehovah's witness",
  ],
  phrases: [
    ...people('muslim jewish sikh hindu christian catholic protestant religious islamic buddhist'),
    'women in (hijabs|burqas|burkas|niqabs)',
    '(muslim|jewish|sikh|hindu) community',
  ],
});

/** Sex, pregnancy and maternity (ss.11, 18). */
export const sexGroup = words({
  name: 'group by sex',
  disguised: true,
  nouns: [
    ...list('woman female girl lady lass mum mother housewife feminist'),
    'working mum',
    'single mum',
    'single mother',
  ],
  phrases: [
    'female (lives|officer|officers|staff|boss|bosses|driver|drivers|person|people|colleague|colleagues)',
    'pregnant (women|people|staff|woman)',
    'women (drivers|bosses|officers|coppers|cops|footballers|pundits|referees)',
    'all men',
    '(mums|women) on maternity leave',
    'menopausal women',
  ],
});

/** Sexual orientation (s.12). */
export const orientationGroup = words({
  name: 'group by sexual orientation',
  disguised: true,
  nouns: list('gay lesbian bisexual homosexual heterosexual'),
  phrases: [
    '(pride|rainbow) (flag|flags|march|parade|month|lanyard|lanyards|crossing|crossings|badges)',
    '(men|two men|women|two women|blokes) (kissing|holding hands|snogging)',
    ...people('gay bisexual bi lesbian homosexual lgbt lgbtq queer straight heterosexual'),
    'same-sex (couple|couples|parents)',
    '(gay|lgbt|lgbtq|pride|rainbow|alphabet) (lobby|lot|mob|brigade|mafia|crowd|community)',
  ],
});

/** Gender reassignment (s.7). */
export const genderGroup = words({
  name: 'group by gender identity',
  disguised: true,
  nouns: ['transgender', 'transsexual', 'transwoman', 'transman'],
  phrases: [
    ...people('trans transgender transsexual nonbinary non-binary'),
    'trans (officers|staff|lobby|mob|brigade|lot|crowd|community)',
  ],
});

/** Disability (s.6), with people who claim for it. */
export const disabilityGroup = words({
  name: 'group by disability',
  disguised: true,
  nouns: ['wheelchair user', 'epileptic', 'diabetic', 'amputee', 'dyslexic'],
  phrases: [
    ...people(
      'disabled deaf blind autistic paralyzed paralysed dyslexic neurodivergent bipolar schizophrenic handicapped',
    ),
    '(people|person|kids|children|staff|those|anyone) with (a|) (disability|disabilities|autism|adhd|dyslexia|tourettes|epilepsy|depression|anxiety)',
    '(people|person|kids|children|those|anyone) with (mental|learning|physical) (disability|disabilities|illness|illnesses|difficulties)',
    "(people|person|kids|children|those|anyone) with (down|down's|downs) syndrome",
    'the (disabled|handicapped|mentally ill)',
    '♿',
    '(mentally|physically) (ill|disabled|handicapped) (people|person)',
    '(people|those|everyone|anyone) on (pip|benefits|dla|esa|disability|universal credit)',
    '(benefit|benefits|disability|pip) claimants',
  ],
});

/** Age (s.5). */
export const ageGroup = words({
  name: 'group by age',
  nouns: ['pensioner', 'millennial', 'millenial', 'teenager', 'boomer', 'oap', 'oldie'],
  phrases: [
    '(the|) over (50s|55s|60s|65s|70s|75s|80s)',
    'old (folks|gits|dears)',
    ...people('old older elderly young younger teenage middle-aged'),
    '(old|older|elderly|young|younger) (ones|drivers|workers|officers|staff)',
    'the elderly',
    'gen z',
  ],
});

/** An adjective or noun that names a characteristic and needs what follows to name a person. */
export const trait = words({
  name: 'characteristic',
  disguised: true,
  phrases: [
    ...list(`black brown white asian african arab indian pakistani bangladeshi chinese japanese irish
    welsh scottish polish romanian albanian somali nigerian foreign mexican hispanic latino latina
    latinx american canadian european turkish syrian afghan korean filipino jamaican immigrant migrant
    muslim jewish sikh hindu christian catholic protestant buddhist taoist gay lesbian bisexual
    homosexual heterosexual straight lgbt lgbtq queer trans transgender nonbinary female male disabled
    deaf blind autistic paralyzed paralysed elderly old older young younger teenage millennial
    millenial`),
    'african american',
    'middle eastern',
    'middle aged',
  ],
});

/** People pointed at without a name: whom it means is plain to those who read along. */
export const suchPeople = words({
  name: 'people pointed at',
  phrases: [
    '(people|men|women|anyone|folk) like (him|her|them|that|those|these)',
    '(these|those) (people|lot|sorts|types)',
    '(that|this) (lot|sort|kind|type|community)',
    '(their|his|her) (sort|kind|type|lot)',
    'one of (those|them|these)',
    'the likes of (him|her|them)',
  ],
});
