import { followedBy, words } from '../engine';
import { list, phrases } from './listed';

const PRAISED = list(
  'angel lion saint star dream queen king hero giant elephant champion pro bell nightingale surgeon',
);

/** Put-downs that are about a person whatever else is said. */
export const putDown = words({
  name: 'put-down',
  sensed: [
    {
      phrases: phrases(`
        (face|voice|head|brain|mouth|gob|backside|arse|body|breath|laugh|hair|feet|ego|expression) like (a|an|the|two), (head|arse|face|ego) the size of,
        (manners|backside|personality|charm|charisma|backbone|brain|brains|iq|warmth|morals|work ethic|intelligence|spine|wit|presence|integrity) of (a|an|the),
        (thick|dim|daft|dense|greasy|slippery|ugly|fat|lazy|bent|miserable|useless|twisted|dumb|gormless) as (a|two|)`),
      sense: (place) => !followedBy(place, ...PRAISED),
    },
  ],
  phrases: phrases(`
    (useful|bright|sharp|welcome|subtle|charming|popular|trustworthy|reliable|much use) as (a|an|the|two|in),
    (couldn't|could not|can't|cannot|couldnt) {run} a (bath|raffle|tap|whelk stall|tombola|bun fight), (couldn't|can't|could not|couldnt) (organise|manage|lead|find|tie|spell|count|boil|call|catch|hit|park|score|steer|sell|butter) (a|an|his|her|their) (bus|egg|kettle|arse|own|raffle|barn door|cold|shoelaces|brewery|piss up|door|bag|toast),
    (couldn't|can't|couldnt|could not) (_) (a|an|his|her) (_) (to|if|in a|with a|with both), the reason people hate,
    (lump|tub|sack|bag|heap|pile|barrel|streak) of (lard|shit|crap|blubber|guts|piss|misery), excuse for (a|an), waste of (space|oxygen|skin|air|a salary|a wage|a desk|a chair|a uniform),
    (oxygen thief|two short planks|face for radio|village idiot|beached whale|professional victim|piece of work), not the (sharpest|brightest) (tool|knife|crayon|bulb|spark|pencil),
    (one|single|two|half a|lone|only) (brain cell|brain cells|braincell), half the brains, nothing between (the|his|her|your) ears, if (_|) (brains|stupidity|self regard|laziness|moaning|arrogance) (was|were),
    if (_) (was|were) (a|an) (qualification|sport|crime|job|degree|skill|talent|currency|prize) (_|) (he|she|you), (born|dropped) (stupid|on his head|on her head), drop you on the head,
    special kind of (stupid|idiot), (sad|bitter|nasty|horrible|vile|poisonous|stupid|miserable|evil|spineless|lazy|jumped up|two faced|thick|ugly|fat|useless|silly|pathetic) (little|old|) (man|woman|cow|pig|slob|git|bastard|bint|oaf|lump|bitch|sod|idiot|fool|toad|troll|mare|witch|prat|snake|creature|arse|act|case|piece of work|individual|specimen),
    (total|complete|utter|absolute|proper|massive|fucking|right|real|prize|pure) (idiot|moron|twat|prick|bellend|tool|muppet|wanker|disgrace|joke|embarrassment|melt|clown|cretin|arse|arsehole|pillock|helmet|weapon|waste|liability|snake|creep|bitch|cow|bastard|knob|knobhead|dick|dickhead|tosser|gobshite|numpty|weirdo|psycho|nutter|oaf|slob|shower|wally|prat|plonker|roaster|fud|zoomer|rocket|walloper),
    (laziest|thickest|stupidest|dumbest|ugliest|nastiest|rudest|vilest) (_|) (_|) (_|) (ever|alive|going|around|in the|i've), most (useless|incompetent|pathetic|stupid|spineless|idiotic|unpleasant|lazy|obnoxious) (human|person|man|woman|boss|manager|officer|individual|creature|people),
    good riddance, (don't|dont) let the door, (not one of us|nobody|no one) (will|is going to) miss, won't be missed, (nobody|no one) (likes|can stand|wants to work with) (him|her|you), get back in your box, back under (your|his|her) (rock|bridge|stone),
    (ate|eaten) all the pies, put down the (pies|pasty|cake|biscuits|doughnuts), (off|out of) (his|her|your) (trolley|rocker), the state of (him|her), has (a|the) face, (kiss|suck) my arse`),
});

/** How a reply brushes somebody off. */
export const brushOff = words({
  name: 'brush-off',
  phrases: phrases(`
    jog on, do one, get a life, get over (it|yourself), wind your neck in, give over, give it a rest, pipe down, pack it in, grow up, move on, cry (me a river|harder|more|about it), boo hoo, diddums, my heart bleeds, (smallest|tiny|tiniest) violin,
    (nobody|no one|things nobody) (asked|cares|is interested), who (asked|cares), who asked you, if you spent (half|as much|a tenth), try (reading|thinking|listening|using), (read|reading) (it|the post|that|the whole page) (again|before), learn to (read|spell|drive|count|cope),
    shut (it|up|your face|your gob|your mouth), bore off, yawn, thrilling, fascinating, whatever (love|mate|darling|pal|you say), keyboard warrior, caps lock,
    {whine}, {whinge}, {moan}, {bleat}, {rant}, {drone on}, {witter}, {harp on}, tantrum, hissy fit, strop, drivel, twaddle, claptrap, like a broken record, every thread, do you kiss your mother, (some|most) of us have (real|proper|actual) (work|jobs|lives), get a job,
    better things to do, before (complaining|moaning|posting), next time, not rocket science, it's not (hard|difficult), clearly (you|too), which (part|bit) of, do the maths, what do you want (a medal|a biscuit), want a medal, blah blah, perhaps if you, maybe if you, not being rude but, no need to thank us, deal with it, tough luck, hard luck, suck it up, somebody's awake,
    must be nice (having|to have) (all|nothing|so)`),
});

/** Calling others against somebody. */
export const pileOn = words({
  name: 'calling others against somebody',
  phrases: phrases(`
    make (her|him|them|this _) famous, one star (review|reviews), (everyone|everybody|all|lads|people) (give|ring|email|message|phone|tell|report|tag) (them|him|her), where (he|she) works, know (his|her) surname,
    (send|tag|ring|contact|email|tell|message) (his|her|their) (boss|employer|work|school|manager), let (her|him|them) know (what you think|exactly what), tell (her|him|them) what you think, do your worst, do your thing, give (her|him|them) (hell|both barrels|what for|some stick|grief|something to (cry|moan|think) about),
    {make} (her|his|their) life (hell|a misery|miserable), here's (her|his|their) (address|number|email|profile|page|account|work|inbox),
    (flood|spam|bombard|troll|swamp|egg|hammer|blitz) (it|her|his|him|their|them) (_|), (pile in|pile on), name and shame, {wreck} (her|his) (business|page|reviews|life|car|garden), (don't|never) let (her|him) (sleep|rest|forget),
    (find|get|post|share|drop|send|dm) (me|us|) (her|his|their) (socials|address|number|insta|workplace|employer|boss|home), find out where (she|he|they) (live|lives|works|work), (you|we|they) all know (his|her|their|where) (windows|house|car|door|address|number|he|she|they),
    (message|email|ring|phone) (her|him|(her|his) (boss|work|employer|school)) (and tell|until|till|to tell), (get|have) (her|him) (sacked|fired|crying), want (him|her|them) crying, drop your best nickname`),
});

/** Fixed phrases by which somebody is wished harm. */
export const wishOfHarm = words({
  name: 'wish of harm',
  phrases: phrases(`
    (brick|rock|stone|bottle|match|petrol|firework) (and a match|) through (his|her|their|your|that) (_|) (letterbox|window|windows|door|windscreen|roof), (to|should|should just|let's|lets|must) (chuck|throw|lob|put|stick|post) (a|some) (match|petrol bomb|brick|firework|lit _) (through|at|in|on),
    (be|i'm|we're) waiting for (you|him|her) (outside|at|after|when), under the wheels, (picking|pick) up (your|his|her) teeth, (pay|paid|got|gets|give|time) (him|her|you|he|she) (got|) a visit, see you outside, (walk|walks) (home|to school|past) (past|by) (my|our),
    give (_) (_|) a (good|) (kicking|hiding|slap|slapping|battering|beating|shoeing|leathering|thump), know where (you|he|she|they) (live|lives|park|parks|drink|drinks|work|works|walk|walks|sleep|sleeps), (watch|mind) (your|his|her|their) back, (wants|needs|ought|better|should|had better) to watch (himself|herself|themselves|yourself|his back|her back), better watch (yourself|himself|herself),
    (be|it'd be|would be) a shame if, shame if (anything|something) happened, what's coming to, (he|she|they|it|you|this) (gets|get) (run over|hit by a bus|knocked down|shot|stabbed|battered|cancer),
    burn (it|that) (_|) down, with them (inside|still in it), string up (the lot|him|her|these|those), {string} (him|her|them|em) up, (hang|shoot|drown|flog|castrate|gas) (them all|the lot|the lot of them|all of them|every one of them), rot in (hell|jail|prison), burn in hell,
    (hope|hoping|wish|pray|praying) (he|she|they|you|it|someone|somebody|whoever|(your|his|her|their|the) _) (_|) (die|dies|loses|falls|chokes|breaks|goes bust|is busy|are busy|rots|rot|suffers|suffer|burns|burn|hangs|drowns|drown|crashes|gets hurt|gets stabbed|gets shot|gets battered|never wakes),
    (hope|hoping) (he|she|they|you|your _|his _|her _|whoever) (gets|get|got) (a|his|her|their|what|the|everything) (kicking|good kicking|hiding|good hiding|slap|battering|beating|cancer|shit kicked|head kicked|legs broken|coming|deserves), may (your|his|her|their) (_|) (_|) (_|) (_|) (fall|falls|rot|rots|fail|fails|burn|burns|bad|worse|break|breaks|die),
    {deserve} (a|) (good|) (kicking|slap|slapping|beating|hiding|bullet|battering|thrashing|flogging), (needs|need|wants) (a|) (good|) (kicking|slap|slapping|beating|hiding|bullet|battering|thrashing|flogging),
    (should|needs to|ought to|want|deserves to|deserve to) (be|) (shot|hanged|hung|strung up|flogged|birched|castrated|put down|gassed|drowned|horsewhipped|lynched|stabbed|hanging|stringing up|put against a wall),
    (hanging|shooting|prison|death) (is|'s|) too good for, bring back (hanging|the rope|the noose|the birch), {break} (his|her|their|your) (legs|neck|jaw|fingers|arms|nose), {punch} (his|her|your|their) (head|face|teeth|lights) in, (knock|punch|smash|kick) (his|her|your|their) (block off|lights out|teeth out|head off|teeth in|face in|head in),
    go (and|) (die|kill yourself|hang yourself|top yourself), kill yourself, (kys|neck yourself), (you|he|she|they) (will|are going to|is going to) (regret|pay for) this, pull the plug on (them|him|her), tow (the|_) (dinghies|boats) (back|out), let (them|em|the lot|him|her) (drown|rot),
    (shame|pity) (he|she|they|it) (missed|survived|lived|pulled through|didn't), got what (he|she|they) deserved, serves (him|her|them|it|you) right, had it coming, the back of (a|my|your) hand, shut that gob, bring (something heavy|bats|hammers|the bats), with (bats|hammers|baseball bats), (horsewhip|lamp|twat|deck|leather) (him|her|the lot)`),
});
