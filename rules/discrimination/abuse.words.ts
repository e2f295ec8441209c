import { followedBy, listed, listedPhrases, words } from '../engine';

const PRAISED = listed(
  'angel lion saint star dream queen king hero giant elephant champion pro bell second button nightingale surgeon baby',
);

/** Put-downs that are about a person whatever else is said: likenesses, and what somebody cannot manage. */
export const putDown = words({
  name: 'put-down',
  sensed: [
    {
      phrases: listedPhrases(`
    (face|voice|head|brain|mouth|gob|backside|arse|body|breath|laugh|hair|feet|ego|expression) like (a|an|the|two),
    (manners|backside|personality|charm|charisma|backbone|brain|brains|iq|warmth|morals|work ethic|intelligence|spine|wit|presence|integrity) of (a|an|the),
    (useful|bright|sharp|welcome|subtle|charming|popular|trustworthy|reliable|much use) as (a|an|the|two|in),
    (thick|dim|daft|dense|greasy|slippery|ugly|fat|lazy|bent|miserable|useless|twisted|dumb|gormless) as (a|two|)`),
      sense: (place) => !followedBy(place, ...PRAISED),
    },
  ],
  phrases: listedPhrases(`
    (couldn't|could not|can't|cannot|couldnt) (run|organise|manage|boil|find|hit) (a|an|his|her|their|the) (bath|raffle|tap|whelk stall|egg|kettle|arse|own arse|own backside|piss up|barn door|bus),
    (in|out of) a (brewery|paper bag|wet paper bag), (lump|tub|sack|bag|heap|pile|barrel|streak) of (lard|shit|crap|blubber|guts|piss|misery), excuse for (a|an),
    waste of (space|oxygen|skin|air), (look|looks|looked) like (he's|she's|they've|you've|he has|she has|you have) (been|slept|fallen|just|swallowed|eaten), (look|looks|looked) like (a|two) (boiled|melted|burst|badly|half|pig|pigs|bag|sack|bulldog|bust|dropped|wet) (_), so (fat|ugly|thick|dim|stupid|boring|dull|slow|lazy|greasy) (she|he|that|you) (_), (husband|wife|boyfriend|girlfriend|missus) must be (blind|desperate|deaf|a saint|drunk), (nasty|horrible|vile|evil|right) piece of work, not (very|too|that|exactly|overly) (bright|clever|smart|sharp|intelligent),
    (laziest|thickest|stupidest|dumbest|ugliest|nastiest|rudest|vilest) (_|) (_|) (_|) (ever|alive|going|around|in the|i've), (don't|dont) let the door,
    (nobody|no one) (likes|can stand|wants to work with) (him|her|you)`),
});

/** Nouns that insult once an unkind adjective stands before them: `nasty little cow`. */
export const scorned = words({
  name: 'noun of scorn',
  nouns: listed(
    `man woman cow pig slob bastard bint oaf lump bitch sod arse act case creature individual specimen waste snake liability git rat weasel goat hag boy girl person human face gob mug belly gut chin tooth eye nose forehead jowl backside ego voice laugh excuse attitude`,
  ),
});

/** Adjectives that turn such a noun into an insult. */
export const scorning = words({
  name: 'adjective of scorn',
  phrases: listed(
    `sad bitter nasty horrible vile poisonous stupid miserable evil spineless lazy jumped-up two-faced thick ugly fat useless silly pathetic bald spotty
    odious piggy beady shifty saggy wonky slimy greasy sour smug pompous arrogant weak rude ignorant gormless heartless ghastly repulsive`,
  ),
});

/** Names for people that have no other sense in an official post. */
export const clearInsult = words({
  name: 'plain name-calling',
  nouns: listed(
    `numpty muppet idiot moron buffoon plonker pillock wally twit dimwit halfwit imbecile cretin whinger moaner twerp nincompoop lout yob oaf lowlife
    timewaster nutter nutjob weirdo loser prat berk dunce clot ignoramus simpleton airhead dipstick chancer skiver busybody jobsworth crank drunkard`,
  ),
  phrases: ['time (waster|wasters)', 'keyboard (warrior|warriors)', 'village idiot'],
});

/** How a reply brushes somebody off. */
export const brushOff = words({
  name: 'brush-off',
  verbs: listed(`whine moan rant`),
  nouns: listed(`whinger moaner`),
  phrases: listedPhrases(`
    jog on, do one, (isn't|not) (really|) your (strong suit|forte|strong point|thing), if (you'd|you had) (bothered|read|listened|looked|checked), had you (bothered|read|listened|looked), get a (life|hobby|grip|job), get over (it|yourself), give over, pack it in, grow up, move on, cry (me a river|harder|more|about it),
    (nobody|no one) (asked|cares|is interested), who (asked|cares), try (reading|thinking|listening), (read|reading) (it|the post|that|the whole page) (again|before),
    shut (it|up|your face|your gob|your mouth), thrilling, fascinating, caps lock, (some|most) of us have (real|proper|actual) (work|jobs|lives), it's not (hard|difficult),
    perhaps if you, not being rude but, deal with it`),
});

/** Calling others against somebody. */
export const pileOn = words({
  name: 'calling others against somebody',
  verbs: ['name and shame'],
  phrases: listedPhrases(`
    (send|tag|ring|contact|email|tell|message) (his|her|their) (boss|employer|work|school|manager), let (her|him|them) know (what you think|exactly what),
    tell (her|him|them) what you think, do your (worst|thing), give (her|him|them) (some|) (abuse|hell|both barrels|what for|some stick|grief), let (her|him|them) have it,
    here's (her|his|their) (address|number|email|profile|page|account|work|inbox|facebook|insta|instagram|twitter|linkedin|socials),
    (flood|spam|bombard|troll|swamp|hammer|blitz) (it|her|his|him|their|them) (_|), (pile in|pile on),
    (find|get|post|share|drop|send|dm) (me|us|) (her|his|their) (socials|address|number|insta|workplace|employer|boss), every (single|) day until (you|he|she|they),
    (get|have) (her|him) (sacked|fired|crying), you know what to do, make (him|her|them) (wish|regret|sorry|squirm|famous|pay|sweat), get on (his|her|their) (_), (leave|post|write) (his|her|their|them|it) (_|) (bad|one star|1 star|some) reviews`),
});

/** Harm that may befall somebody. */
export const misfortune = words({
  name: 'harm that befalls somebody',
  verbs: listed('die rot choke burn drown suffer crash starve bleed perish hang overdose'),
  nouns: listed(
    'kicking hiding slap battering shoeing leathering beating thrashing flogging whipping bullet noose ',
  ),
  phrases: listedPhrases(
    '(gets|get|catches|catch|has) (cancer|covid|a stroke|a tumour), (fingers|legs|arms|neck|jaw|nose|teeth|kneecaps|hands) (snapped|broken|smashed|crushed|bashed|kicked|knocked|chopped), run over, knocked down, hit by (a|the), shot, stabbed, what they deserve, what he deserves, what she deserves',
  ),
});

/** Fixed phrases by which somebody is wished harm or is threatened. */
export const wishOfHarm = words({
  name: 'wish of harm',
  phrases: listedPhrases(`
    (brick|petrol|firework) through (his|her|their|your|that) (_|) (letterbox|window|windows|door|windscreen), (be|i'm|we're) waiting for (you|him|her) (outside|at|after|when), (picking|pick) up (your|his|her) teeth, (pay|paid|got|gets|give) (him|her|you|he|she) (got|) a visit, see you outside, (five|5|ten|10|two|2) minutes (alone|in a room|in a cell|in a locked room|with) (in|with|),
    give (_) (_|) a (good|) (kicking|hiding|slap|slapping|battering|beating|shoeing|leathering|thump), know where (you|he|she|they) (live|lives|park|parks|drink|drinks|work|works|walk|walks|sleep|sleeps), (watch|mind) (your|his|her|their) back, (wants|needs|ought|better|should|had better) to watch (himself|herself|themselves|yourself), better watch (yourself|himself|herself),
    shame if (anything|something) happened, what's coming to, {string} (him|her|them|em) up, string up, (hang|shoot|drown|flog|castrate|gas) (them all|the lot|the lot of them|all of them|every one of them), rot in (hell|jail|prison), burn in hell,
    {deserve} (a|) (good|) (kicking|slap|slapping|beating|hiding|bullet|battering|thrashing|flogging), (needs|need|wants) (a|) (good|) (kicking|slap|slapping|beating|hiding|bullet|battering|thrashing|flogging),
    (should|needs to|ought to|want|deserves to|deserve to) (be|) (shot|hanged|hung|strung up|flogged|birched|castrated|put down|gassed|drowned|horsewhipped|lynched|stabbed|hanging|stringing up), (hanging|shooting|prison|death) (is|'s|) too good for, have (his|her|their) (bits|balls|bollocks|nuts|hands|head|heads|tongue) (cut|chopped|lopped|ripped|blown|kicked) (off|in), (want|wants|need|needs) (his|her|their) (_) (cutting|breaking|chopping|smashing|kicking) (in|off|), bring back (hanging|the rope|the noose|the birch),
    (break|breaking) (his|her|their|your) (legs|neck|jaw|fingers|arms|nose), (punch|punching) (his|her|your|their) (head|face|teeth|lights) in, (knock|punch|smash|kick) (his|her|your|their) (block off|lights out|teeth out|teeth down _ throat|head off|teeth in|face in|head in), (you're|ur|you are|he's|she's|they're) dead (when|if|meat|mate|soon|next), (only|the) good (_|) (_) is a dead, (run|mow|gun) (him|her|them|em|the lot) (over|down), (needs|wants|deserves|need|want|deserve) (dragging|horsewhipping|a shoeing|a good shoeing|a clip|a clout|a thump|a good thump|stringing up|shooting|hanging|knocking out|slapping|punching|flogging|castrating|putting down|a bullet),
    go (and|) (die|kill yourself|hang yourself|top yourself), kill yourself, {teach} (that _|that _ _|this _) a lesson, (needs|wants|deserves) teaching a lesson, whoever (hit|punched|ran over|knocked|stabbed|shot|thumped|decked|slapped|egged) (_|_ _|_ _ _) deserves, (kys|neck yourself), (you|he|she|they) (will|are going to|is going to) (regret|pay for) this, pull the plug on (them|him|her), let (them|em|the lot|him|her) (drown|rot),
    (shame|pity) (he|she|they|it) (missed|survived|lived|pulled through), (wouldn't|wouldnt|won't|not) shed a tear, (no|zero) (tears|sympathy) (from me|here|for), got what (he|she|they) deserved, serves (him|her|them|it|you) right, had it coming, (horsewhip|lamp|twat|deck|leather) (him|her|the lot)`),
});

/** Animals and things that people call names. */
export const petOrThing = words({
  name: 'pet or thing',
  phrases: [
    `(our|my|the|this|that|her|his) (_|) (${listed('cat dog puppy kitten horse pony hamster rabbit hen chicken goat parrot printer laptop computer phone boiler car van bike fridge kettle tractor mower oven tent satnav').join('|')})`,
  ],
});
