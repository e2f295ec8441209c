import { words } from '../engine';
import { phrases } from './listed';

/** Turns of phrase that hint at a prejudice beside any group. */
export const sneer = words({
  name: 'sneer',
  phrases: phrases(`
    (as|will come as|come as|it's|it is|) no (shock|surprise|surprises|coincidence), surprise surprise, what a (surprise|shock), shock horror, shocker, who knew, who would have thought,
    what (do|did|else do) (you|they|people|we) expect, what could (possibly|) go wrong, let me guess, bet you (any|a|anything), (no prizes for|go on|can you|you can) (guessing|guess),
    guess (the|which|what|who|where), of course (he|she|they|it) (is|are|was|were|did|would), had to be, it's always, its always, always the same, (not|yet) another,
    funny (how|that), (curious|strange|odd|interesting) how, (ever|anyone|anybody|have you) (noticed|notice|seen|met|ever seen|ever met), (i've|i have|) never met (a|an), (show|find) me (a|one),
    not being (funny|horrible|rude|nasty) (but|),
    (i'm|im|i am|not) (not|) (being|) (racist|sexist|homophobic|prejudiced|a racist|a bigot) but, call me old fashioned, some of my best (friends|mates),
    (no offence|no disrespect|nothing against|got nothing against), (there i said it|i said what i said|sorry not sorry|simple as|say what you like|prove me wrong|dont @ me),
    (can't|cant|not allowed to) (say|call|mention) (that|anything|it|them|this) (these days|anymore|any more|nowadays|now), so as not to offend,
    you (never|only ever|always) see, (we|you|they) all know, (everyone|everybody) knows, you know (what they're like|who that's for|who you are|the type|the sort|the rest),
    you (can|could) (always|just) (tell|rely on), no wonder, (needs|need) (their|his|her|your) head (testing|examining|looking at), (god|gawd|lord|heaven) help us,
    what we (need|needed), lucky us, there goes the, give me strength,
    (count|check|checked|hide|lock up|lock|nail down|hold on to|watch) (your|my|the) (_), nailed down, (copper|lead|tiles|slates) off, light (touch|fingers|fingered),
    tells you (everything|all), a pattern, well known (for|_ for), say no more, make of that what you will, whatever next, whatever happened to,
    (gone|going) (mad|to the dogs|downhill|too far), went downhill, (can't|cannot) live with (them|em), what do you call a, (how many|why do|why did) (_) (does it take|always|cross the road),
    walk into a (bar|pub), know (hard work|a hard day|a day's work|a days work|manners|an honest), before our own, on a plate, special treatment, (jump|front of) the queue, box ticking, ticks (all|a few|every) (the|) (_) (boxes|box),
    political correctness, woke, (first|always the first|quick|always) to (moan|complain|whinge|cry|claim|play), clogging up, with the latest (iphone|phone|trainers),
    brainwashed, talking snakes, believe anything, god botherers, in the blood, in their (blood|dna|nature|genes), natural rhythm, wired for, (better|good|great|brilliant|bad|worse|useless|rubbish|hopeless|naturals) (at|with) (numbers|maths|math|figures|computers|cooking|cleaning|driving|directions|maps|money|dancing|sport|running|languages|science),
    (their|his|her|whose) loyalty, one (particular|certain) (tribe|group|community), one lot, parade (it|up|themselves), (ram|shove|rub) it, (down|in) (our|your|my|everyone's|people's) (throats|throat|faces|face), not natural, like it's natural, just a phase,
    behind closed doors, scrub up, scrubs up, you'd never (know|guess|think), (speak|speaks|spoke) so well, playing the (victim|race card|gender card), who better (to|than), relaxed ones, good ones,
    (getup|get up|fancy dress|tea towel|teatowel|dressing gown|bin bag|bin bags|letterbox), goodness gracious me, hello sir, 👃, wouldn't (trust|let|employ|hire|date|rent)`),
});

/** Turns of phrase that shut out or degrade any group named beside them. */
export const rejection = words({
  name: 'turn of phrase against people',
  phrases: phrases(`
    infestation, infested, overrun, swamped, outbreed, outbreeding, they breed, breeding like, crawls (in|out|up), crawling (in|with), wall to wall, a plague of, plague of them, fumigate, fumigating, swarm, swarming, horde, hordes,
    turn a light on, (scraped|scrape|scraping) (_|) (_|) off (my|your|the) shoe, livestock, gene pool, put down (same|like|as), (put|have) (them|it) down, biting dog, bad meat,
    (not|off|out of) our (streets|country|town|village|school|schools|high street|land|island|beach|beaches|shores), our (kind|own kind), (isn't|not|wasn't) (my|our) country (any more|anymore|now),
    (have|want|get|give them|had) theirs back, one way (ticket|tickets), stop there, (that|your|their) (type|sort|kind|lot) (moving|move|in|near|here|round|next), (don't|do not|nobody) (want|wants|need|needs) (that|your|their|any|them|another|those|one of) (_),
    not (renting|selling|letting|serving|hiring|employing) (_|) (to|) (another|a|any|that|those), close the (mosque|mosques), chain the gates,
    (always been|keep it|kept|stay|keep them) (english|british|white|christian|that way), kept that way, (countries|places|somewhere|flights|a flight|a plane|a boat) (for it|for that|for them|for you|home), on (a|the) (coach|raft|dinghy) (to|home|back),
    no place (on|in|here|near|for), (ought|should|want|need|needs) (to be|be) (policing|living|working|serving|back|kept), (serve|put|keep|stick|sit|house) (them|that sort|that lot|these|those) (out|in|on|somewhere|away|outside|at),
    (learn|learned|learnt|know|show them) whose (town|country|street|estate), let (them|em) (freeze|starve|swim|rot|burn|beg|drown|sleep outside), learn the language, clear off, another load, dumped on us, turning into (_), (these|those) dinghy, swimming home, lock (them|em) (in|up|away), want sterilising, wants sterilising, there'll be none of, none of (us|our kind) left, open the gates, only language they understand,
    drown (them|em|the lot), every one that's ever, every last one, normal (folk|people|families) only, for normal folk, a sickness, turns the stomach, (it's|is) catching, riddled,
    stinking out, back to (mumbai|karachi|lagos|delhi|africa|poland|romania|pakistan|india|somalia)`),
});

/** The same beside sex, pregnancy or marriage. */
export const sexTurn = words({
  name: 'turn of phrase about sex or family',
  phrases: phrases(`
    (minding|watching|who's got|who's looking after) (your|the|her) (kids|children), play (at|at being), playing at, no use, popping out, off having, on maternity by, school run while, women of that age, chip a nail, her nails, put a (skirt|dress) on, orders from a woman, crying in the toilets, on her back, people ask for it, (never|don't) put (_|) (females|women|girls) in charge, in charge of a, shouldn't be let near, hiring her replacement, her replacement,
    vanish for (a|the) year, (binned|bin|binning) (two|the|her|a|three) (cvs|cv|application), never come back (the same|), come back the same, that's the (_) (post|job|role) gone, head like a, wide load, beep beep, what would she know,
    what's she going to do, breastfeed, how that house is run, too scared to commit, tax break, talk for a living, get the hubby, keep him sweet, only after your, only after money, expired stock, sell by date, they get a cat, nobody's bid,
    somebody's on, blame the (change|hormones), sweating and snapping, how short it was, wrap yourself up, don't be surprised, knew the menu, asking for it, led him on, her own fault, own silly fault, dressed like (that|a), what did (she|they) think, back to a hotel, lippy does she, must be that time,
    lipstick, claws, catfight, hysterical, shrill, bossy, nagging, gossiping, settled family, family man, no ring tells, man's job, real man`),
});

/** The same beside disability. */
export const disabilityTurn = words({
  name: 'turn of phrase about disability',
  phrases: phrases(`
    funny (how|you), you managed (to|all|it), managed to type, when it suits, (comes|come) and (goes|go), miracle, miracles, miraculous, belting round, saw (her|him|them) (running|dancing|belting|walking|jogging|lifting|carrying), put the (stick|limp|collar) on, put it on, off for the buffet, for the car park,
    meltdown, all there, doesn't go to the top, fetch the net, faking, fake it, swinging the lead, attention seeking, just an excuse, an excuse for, (excuse|label) for (naughty|bad parenting|being lazy), a colouring book, (flapping|rocking|hooting|howl|howling|drooling|dribbling) (again|and|at|all), ceiling tiles, on the floor like a,
    can't blame them, strapped in, (suffers|suffer|suffering|suffered) (with|from) (_) (but|and), always has a smile, an inspiration, inspiration just, what an inspiration, in your condition, puts us to shame, grateful for, would've stopped at home, bless (him|her|them|his|em), so brave, brave (soul|little), everyone has it (now|these days), on the spectrum (now|these days)`),
});

/** The same beside age. */
export const ageTurn = words({
  name: 'turn of phrase about age',
  phrases: phrases(`
    time of (your life|life), (your|her|his) age, for (her|his|their|your) age, nice and slowly, a mystery to (you|them), leave (this|it|that) to the (grown ups|adults|professionals), grown ups, now now, finish (them|him|her) off, shot at (60|65|70|75|80), take the keys off, blocking a bed, we'd not keep a,
    dithering, dithery, doddery, dozy, dotty, gaga, senile, too old for, day's work, hard shift, past it, over the hill, stuck in (their|his|her) ways, set in (their|his|her) ways, dead (wood|weight), deadwood, wet behind the ears, nappies, entitled, workshy, soft these days, (need|wants|want) a (slap|clip|smack), bring back the (birch|cane), national service,
    even (the oldies|grandma|your nan|pensioners|your gran) (can|could), little old (lady|ladies|man|men|dear|dears), silver (surfer|surfers), old dear, spring chicken, smell of (wee|mothballs|lavender)`),
});
