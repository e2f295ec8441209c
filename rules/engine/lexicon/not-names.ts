const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Capitalised words that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  list(`
the a an this that these those my your his her our their its i we you he she they it and or but if so as at by for from in of
on to with not no yes please thanks thank well done great good happy merry proud all any both each every more most some such
who what when where why how which is are was were be been has have had do does did can could will would shall should may might
must let get go come see look say new old big our today tonight tomorrow yesterday now then here there just also only even very
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter diwali eid ramadan hanukkah pride halloween remembrance armistice
police constabulary force council county district borough city town parish government parliament westminster senedd holyrood
house commons lords court crown magistrates high supreme tribunal inquest coroner home office ministry department
fire rescue ambulance service services hospital school academy college university church chapel mosque temple synagogue cathedral
park road street lane avenue drive close way square court crescent terrace hill place gardens green grove walk row rise view
station bridge centre center hall library museum theatre stadium arena club pub inn arms hotel cafe bakery garage shop store market
limited ltd plc llp inc company group holdings partners associates services solutions trust foundation charity association society
federation union network league committee board panel team unit squad division branch forum partnership alliance authority agency
commission commissioner officer sergeant constable inspector superintendent chief deputy assistant detective minister secretary
chancellor mayor councillor leader cabinet president prime king queen prince princess duke sir lady lord saint st
north south east west northern southern eastern western central upper lower great little royal national international european
british english scottish welsh irish american french german spanish italian polish romanian indian pakistani chinese african
asian european australian canadian ukrainian russian israeli palestinian
england scotland wales ireland britain uk gb usa us eu europe london essex kent sussex surrey suffolk norfolk devon cornwall
dorset somerset hampshire wiltshire berkshire yorkshire lancashire cheshire cumbria durham northumbria cleveland humberside
merseyside manchester liverpool birmingham leeds sheffield bristol cardiff swansea newport gwent powys dyfed gwynedd edinburgh
glasgow aberdeen dundee belfast derry leicester nottingham derby coventry norwich ipswich colchester chelmsford southend basildon
harlow braintree brentwood clacton maldon tilbury grays thurrock romford ilford luton bedford cambridge oxford reading
portsmouth southampton plymouth exeter bournemouth brighton hove canterbury maidstone dover hastings
labour conservative conservatives tory tories reform liberal democrat democrats lib dem dems green greens plaid cymru snp ukip
party operation project programme campaign policy report review act bill section clause chapter part article plan strategy
award awards day week month year festival fair show parade march match cup final game series season
facebook twitter instagram linkedin whatsapp tiktok youtube google amazon netflix spotify tesco asda sainsburys morrisons aldi lidl
co-op boots bbc itv sky channel radio times guardian mail sun mirror telegraph independent gazette echo chronicle news
crimestoppers samaritans mind shelter nspcc rspca rspb rnli nhs gp a&e covid brexit ulez
god jesus allah mohammed bible quran torah god's inshallah mashallah
mum dad nan grandad auntie uncle brother sister son daughter wife husband mate
ps pps rt dm tl dr nb fyi asap lol omg wtf btw imo imho tbh ok eta tba rip
mondays fridays weekends ladies gentlemen everyone everybody residents neighbours drivers motorists parents children
trading standards action fraud victim support crime stoppers neighbourhood watch citizens advice age concern
lives matter black white blue red yellow purple orange silver gold bronze
van transit focus corsa golf astra fiesta audi bmw mercedes ford vauxhall volkswagen toyota nissan
zoom teams outlook word excel powerpoint sharepoint office windows apple android
north sea channel thames severn mersey tyne tees humber
finance operating executive medical nurse information people technology digital major incident dispersal order portal unsung
fatal serious armed attempted missing wanted man men woman women teenager teen pensioner youth youths youngster
found safe jailed sentenced charged arrested appeal witness witnesses suspect victim victims image images
domestic sexual violent modern slavery abuse assault burglary robbery murder theft thefts stabbing shooting knife
counter terrorism command roads traffic road motor vehicle vehicles special tactical specialist public protection
online live chat report enquiry office front counter helpline hotline desk line social media press
hello hi hey dear congratulations congrats delighted meet thanks cheers good luck best wishes under over heard
rider riders driver drivers worker workers customer customers corner forest fete fayre dog ysgol merthyr milton betws waltham
open secret heritage community speed speedwatch payback conservation area high range corn spread golden crown eagle border collie bull terrier spaniel retriever staffordshire sausage roll
pie tank engine coffee beacons ben loch lomond mowbray eggs nevis
bank holiday food world international national local first second third one two three four five six seven eight nine ten
common field fields wood woods heath marsh moor river lake beach island valley village bishop bishops abbey castle priory
`),
);

/** A capitalised run that ends in one of these is an organisation or a place, not a person. */
export const PLACE_OR_BODY_ENDINGS: ReadonlySet<string> = new Set(
  list(`
road street lane avenue drive close way square crescent terrace hill gardens green grove walk row rise view park bridge station
school academy college university primary infants juniors hospital surgery clinic practice hospice church chapel mosque temple cathedral
library museum theatre stadium arena centre hall club pub inn arms hotel cafe bakery restaurant takeaway garage garages shop shops
stores market council constabulary police court police force service services trust association society foundation partnership
committee panel board group limited ltd plc llp inc company holdings solutions associates partners builders roofing roofers
conservatories windows kitchens plumbing heating electrical electricals motors autos cars tyres scaffolding landscaping
properties lettings estates homes construction contractors cleaning catering logistics transport haulage travel taxis cabs
nails barbers salon hair beauty fitness gym nursery care united city town rovers wanderers athletic albion fc rfc cc sons bros
party uk gb festival fair show parade cup league day week month award awards act bill report review festival house palace
ward badge bells keynes world
`),
);

/** Brands, shows, breeds and dishes made of names. */
export const FAMOUS_THINGS: ReadonlySet<string> = new Set([
  'jack russell',
  'john lewis',
  'milton keynes',
  'harley davidson',
  'aston martin',
  'earl grey',
  'harry potter',
  'peter pan',
  'bloody mary',
  'fred perry',
  'paul smith',
  'ted baker',
  'kate spade',
  'jack daniels',
  'jack wills',
  'laura ashley',
  'cath kidston',
  'peppa pig',
  'billy elliot',
  'james bond',
  'thomas cook',
  'william hill',
  'lynn news',
]);

/** Before a lone forename these make it a saint, an inn, a ship or a place. */
export const BEFORE_THINGS: ReadonlySet<string> = new Set(
  list('st saint king queen prince princess kings queens mother blue aston port lake mount fort'),
);
