import { listedSet, type Place } from '../engine';

/** Words beside which a word has its harmless sense, or its hostile one. */
const COMPANY = {
  smoke:
    listedSet(`smoke smoking smoked smokes lit light lighter packet mouth cigarette cigarettes lungs shop ash
    puff break end butt ashtray vape rolling pack tobacco outside bum`),
  food: listedSet(`ate eat eating dinner tea lunch peas gravy mushy pork butcher butchers chips fried pan-fried onion
    bundle bundles stick sticks fuel wood recipe cook cooked cooking bake baked meat pie plate brains`),
  water:
    listedSet(`flood floods flooding sea river water ditch ditches drainage canal built wall embankment
    offa offas hadrian hadrians road street lane walk path footpath levee bank fen farm built dutch stone repair repairs tide tides tidal coast coastal shore marsh breach`),
  engine:
    listedSet(`gearbox engine car truck clutch transmission ford transit van wheel mechanic rebuilt fluid
    radio ratio diff swap manual auto`),
  dog: listedSet(`puppy puppies pup pups litter labrador spaniel collie terrier lurcher dog dogs kennel breed bred
    breeder retriever shepherd whelp whelped spayed season heat crufts hound neutered`),
  garden: listedSet(
    'garden gardening soil weed weeds field allotment rake spade shed tool dig hoe digging seed',
  ),
  cat: listedSet('cat cats kitten kittens willow riot foot puss pussy'),
  beforeSlur:
    listedSet(`a an you your this that these those fucking bloody stupid dirty filthy common little big
    dumb of nothing ugly fat lazy nasty old my all no basic pathetic crazy skinny bunch the`),
  bitchIdiom: listedSet(
    "life's lifes son resting basic payback karma bad boss bitch face about 's",
  ),
  queerNoun:
    listedSet(`feeling feelings community people person theory studies history film films club youth
    eye folk art sense look smell business night nights joy culture space spaces`),
  pride: listedSet('proud pride love happy welcome'),
  nothing: listedSet('nothing just common'),
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** One of the words stands within so many tokens of the place, in its sentence. */
export function near(place: Place, tokens: number, company: keyof typeof COMPANY): boolean {
  const { source, first, last } = place;
  const sentence = source.sentenceOf(first);
  const from = Math.max(sentence?.first ?? 0, first - tokens);
  const to = Math.min(sentence?.last ?? last, last + tokens);
  for (let at = from; at <= to; at += 1) {
    if (at >= first && at <= last) continue;
    if (COMPANY[company].has(source.tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** Written like a surname or a place: a capital inside a sentence beside another capital. */
export function isName({ source, first, last }: Place): boolean {
  const token = source.tokens[first];
  if (!token?.capital || token.shout || token.hashtag) return false;
  if (source.sentenceOf(first)?.first === first && !source.tokens[last + 1]?.capital) return false;
  return source.tokens[first - 1]?.capital === true || source.tokens[last + 1]?.capital === true;
}
