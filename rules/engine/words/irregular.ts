/** Plurals that no rule gives. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thief: 'thieves',
    wife: 'wives',
    knife: 'knives',
    life: 'lives',
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    half: 'halves',
    wolf: 'wolves',
    mouse: 'mice',
    louse: 'lice',
    foot: 'feet',
    goose: 'geese',
    police: 'police',
    staff: 'staff',
    sheep: 'sheep',
    human: 'humans',
    german: 'germans',
    roman: 'romans',
    muslim: 'muslims',
    disease: 'diseases',
  }),
);

/** `verb past participle` (one when they are the same). */
const TABLE = `
be was were been|beat beat beaten|become became become|begin began begun|bend bent|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burned burnt
burst burst|buy bought|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt
dig dug|do did done|draw drew drawn|dream dreamed dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hanged hung|have had|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led
lean leaned leant|learn learned learnt|leave left|lend lent|let let|lie lied|lose lost|make made
mean meant|meet met|mislead misled|overrun overran|pay paid|put put|quit quit|read read|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent
set set|shake shook shaken|shit shat|shoot shot|show showed shown|shut shut|sing sang sung
sink sank sunk|sit sat|sleep slept|slit slit|speak spoke spoken|spend spent|spit spat|split split
spread spread|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
strike struck|string strung|swear swore sworn|sweep swept|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undo undid undone|understand understood
wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|drown drowned
`;

/** Past forms and participles that no rule gives. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => row.split(' '))
    .map(([verb = '', ...forms]) => [verb, forms]),
);
