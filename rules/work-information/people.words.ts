import { followedBy, precededBy, words } from '../engine';

/** Somebody other than the writer's own family: a pronoun, a relation of others, a kind of person. */
export const somebody = words({
  name: 'somebody',
  sensed: [
    {
      nouns: [
        ...'man woman lad lass bloke fella fellow guy geezer girl boy kid child baby teenager teen youth lady gentleman gent pensioner couple family'.split(
          ' ',
        ),
        ...'mum dad mother father parent nan gran grandad granny son daughter brother sister twin husband wife missus hubby partner ex boyfriend girlfriend uncle auntie nephew niece cousin stepdad stepmum stepfather stepson stepdaughter grandson granddaughter grandmother grandfather grandparent stepmother in-law'.split(
          ' ',
        ),
        ...'neighbour lodger tenant landlord landlady patient vicar teacher headteacher head coach councillor doctor nurse barber butcher baker caretaker driver pupil student resident owner runner dealer prisoner detainee client inmate cellmate caller passenger suspect victim witness survivor complainant informant defendant'.split(
          ' ',
        ),
        ...'bouncer publican plumber builder chef postman cleaner solicitor businessman footballer singer presenter author'.split(
          ' ',
        ),
      ],
      sense: (at) => !precededBy(at, 'my', 'our'),
    },
  ],
  phrases: [
    "my (own|new|) (boss|manager|teacher|stalker|tenant|lodger|builder|doctor|solicitor|nanny|childminder|ex|brother-in-law|ex's)",
    '(every|all the|each) (lad|lads|girl|girls|bloke|mum|mums|dads|parents|neighbours|tenants|pupils)',
    "you (were|weren't|was|wasn't)",
    ...'he she him her his hers hes shes someone somebody'.split(' '),
    'number _',
    'my (new|) (cousin|neighbour|ex|date|boyfriend|girlfriend|landlord)',
  ],
});

/** One person by a relation or a place that only one can have. */
export const oneByRelation = words({
  name: 'one by relation',
  phrases: [
    '(the|that|your|our|a certain) (_|) (dinner lady|lollipop lady|milkman|postman|vicar|priest|imam|caretaker|barber|butcher|baker|florist|landlord|landlady|publican|chemist|pharmacist|dentist|vet|head|headteacher|deputy head|coach|scout leader|organist|verger|undertaker|councillor|mayor|doctor|gp|weather girl|newsreader|striker|goalkeeper|plumber|cobbler|hairdresser|childminder|swimming teacher|bouncer|doorman|optician|mp|weatherman|celeb|goalie|captain|manager|singer|drummer|actress|actor|footballer|rabbi|curate|caterer|lifeguard|window cleaner|electrician|cleaner|gardener|mechanic|crossing patrol|greengrocer|grocer|newsagent|cabbie|taxi driver|bus driver|farmer|fishmonger|blacksmith|builder|roofer|jeweller|tattooist|midwife|headmistress|headmaster|choirmaster)',
    '(her|his|their|whose) (mum|dad|stepdad|step dad|stepmum|mother|father|brother|sister|uncle|aunt|nan|boss|coach|family|parents|wife|husband|grandson|son|daughter|missus|partner)',
    '(head|prom|only|middle|eldest|youngest|oldest) (girl|boy|one|son|daughter|child|redhead|woman|man|person|queen)',
    'the (only|one) (_|) (who|with|from|in|off|that|working|living)',
    '(who|that) does the _',
    'foster (daughter|son|kid|child|placements|mum|dad)',
  ],
});

/** One who cannot be anybody: a relation of somebody named, a job at a place, an age. */
export const particular = words({
  name: 'particular',
  sensed: [
    {
      phrases: ['(first|second|third|final) (year|of (two|three|four|five|six))'],
      sense: (at) => !followedBy(at, 'running', 'in'),
    },
    {
      phrases: ['{run} (the|a) _'],
      sense: (at) => !precededBy(at, 'year', 'years', 'week', 'time', 'month'),
    },
  ],
  phrases: [
    '(from|off|at|in|with|behind|above|opposite|by|runs|owns) (the|that) (_|) (_|) (nursery|chapel|library|launderette|laundrette|cleaners|takeaway|kebab shop|barbers|tattooist|newsagents|house|houses|bungalow|lighthouse|mill|quay|marina|caravan park|caravans|allotments|pool|leisure centre|hotel|cafe|restaurant|factory|warehouse|bank|stables|kennels|showroom|greengrocers|off licence|jewellers|opticians|chemist|dentist|vets|lodge|manor|cottage|tower|high rise|maisonettes|terrace)',
    'only (_|) (_) (in|at|on) (the|our|that|a) (_|) (street|village|school|town|county|class|area|road|team|island|estate)',
    '(did|does|do) (nails|hair|the teas|the flowers|the bins|taxis|the disco|karaoke|the papers)',
    "(she's|he's|shes|hes|is|was|'s|both) (a|an|the|on the|in the) (_|) (dentist|vet|solicitor|barrister|surgeon|gp|doctor|nurse|teacher|headteacher|vicar|organist|butcher|baker|florist|farmer|landlord|councillor|magistrate|pharmacist|optician|hairdresser|barber|plumber|electrician|builder|postman|scout|coach|referee|footballer|jockey|journalist|presenter|author|chef|beekeeper|blacksmith|potter|undertaker|lollipop|fisherman|skipper|harbourmaster|firefighter|soldier|marine|pilot)",
    '(two|three|four|five|six) (brothers|sisters|siblings|kids|children)',
    '(twins|triplets) of (two|three|four|five|six|_)',
    '(only|the only|the one) (_|) (_|) (kid|child|boy|girl|man|woman|lad|family|couple|person|eritrean|syrian|polish|black|asian) (in|at|on)',
    '(one legged|one armed|one eyed|deaf|blind|wheelchair) _',
    '(on the|in the) (parish council|town council|pta|choir|lifeboat|cadets|bowls club|brass band)',
    '(they have|keeps|breeds) (the|_) (alpacas|llamas|horses|ponies|greyhounds|pigeons|bees|goats|donkeys)',
    '{work} (at|in|for|behind|on|nights)',
    '{live} (at|in|on|near|opposite|above|behind|next|with|by|round|over)',
    '{own} (the|a) _',
    '{coach} (the|_)',
    '{teach} (the|at|in|my|our|_)',
    '{drive} (a|the|for) _',
    '{play} (for|in goal)',
    '(plays|rows|swims|dances|sings|boxes|serves|volunteers) (for|in|at)',
    'year (7|8|9|10|11|12|13|seven|eight|nine|ten|eleven|above|below)',
    '(everyone|everybody|we all|half the town|whole town|anyone) (at _|in _|) (knows|know|can guess)',
    'do (the maths|the math|with that)',
    'rhymes with',
    '(starts|begins|beginning|starting) with (a|an|_)',
    "(her|his) (name's|initials)",
    '(from|off|at|in|with|behind|above|opposite|by) (the|that) (_|) (_|) (club|team|shop|estate|school|pub|gym|salon|bakery|pharmacy|chippy|church|mosque|garage|academy|college|flats|flat|florist|council|surgery|hospital|farm|bookies|post office|co-op|market|site|committee)',
    '(with|has) the (_|) (hair|tattoo|hearing aids|limp|glasses|scar|car|van|awning|door|dog|accent|beard|wheelchair)',
    'moved to _',
    '(two|three|four) (sisters|brothers) from',
    '(room|flat|ward|cell) _',
    '(the|that) _ (boy|boys|girls|brothers|twins|lad|sisters)',
    '(tall|redhead|ginger|blonde|twins|twin|head girl|head boy)',
    '(aged|is|was|only|turned|just) (6|7|8|9|10|11|12|13|14|15|16|17|fourteen|fifteen|sixteen|seventeen)',
    '(10|11|12|13|14|15|16|17|18|19|20|21|30|40|52|60|70|80|_) (yo|y/o|yr old|year old|years old)',
    '(third|second|first) of (two|three|four|five)',
    '(polish|somali|romanian|albanian|vietnamese|syrian|afghan|kurdish|nigerian|ukrainian|chinese|turkish|bangladeshi|pakistani|indian|eritrean|sudanese|portuguese|lithuanian|bulgarian) (family|gran|girl|boy|lad|woman|man|mum|dad|couple|student|kid)',
  ],
});
