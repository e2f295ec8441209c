import { listed, listedPhrases, words } from '../engine';

/** Words for what is bad, dear, dirty, feared or false, which name no wrong of one person when a group stands beside them. */
export const illWord = words({
  name: 'word of blame',
  disguised: 'not misspelt',
  nouns:
    listed(`problem threat danger menace gang bomb agenda propaganda excuse nonsense joke disgrace mess drain parasite disease hiv sin curse disorder mafia
    invasion takeover mistake hypocrite pest nuisance plague freebie taxpayer lifestyle fetish pervert predator savage terrorist jihadi fraudster
    bully sham cult embarrassment reject circus stink filth lice vermin grievance extremist thug crook cheat liar fraud thief dealer trafficker drunk
    junkie fuss scam ghetto monster moocher privilege rage anger racist bigot bombing`),
  phrases: [
    ...listed(`🤮 🤢 daft silly scary frightening creepy weird wrong problematic militant oppressed drunk dirty tight jealous lazy violent aggressive abnormal greedy
    sneaky criminal selfish entitled bitter emotional unstable unpleasant rude annoying shrill useless hopeless weak soft stupid thick primitive filthy
    disgusting revolting vile sick confused delusional unattractive ugly girly sissies diseased dangerous shifty dodgy illegal illegally shameful shame
    abusive hateful undocumented needy obsessed pitiful subhuman stinky loud devious two-faced slippery idle pampered backwards savage inferior pathetic
    mad crazy nuts bonkers deranged degenerate rude ignorant dense slow`),
    ...listedPhrases(`
    mental (disorder|illness), (belong|belongs|should be|need to be|ought to be|rot) in (prison|jail|a cell|cages), take over, taking over, dead end, waste of, wired for, in the blood, at it with, rip off, full of (themselves|it), play the victim,
    (couldn't|can't) (decide|drive|park|cook|add up|read|write|spell|think|lift|cope|manage), haven't got (the|a), hasn't got (the|a), fed up, sick of, sick and tired,
    had enough, too many, so many, more of them, get rid of, feel sorry for, (a|the) result of,
    (not|isn't|aren't|never) (real|normal|natural|right|attractive|fair|british|welcome), money laundering, (break|breaks|breaking) the law, for free,
    no (ambition|morals|manners|shame|effort|respect|sense|discipline|loyalty|tolerance|idea|business|clue), can't be trusted, up to no good, no wonder, breakdown of,
    only about, better without, (costs|cost|raise|raises) (us|the), own countries, feel sorry, slippery slope, made up, their own kind,
    full of (scammers|thieves|crooks|liars|cheats|criminals|thugs|junkies|drunks|perverts|rapists|terrorists|fraudsters|idiots|con men|them|illegals|skivers), (something|things|nothing|everything) to hide, hiding something,
    {laugh} at us, {take} us for (a ride|fools|mugs|idiots), at our expense, (on|out of) our (money|taxes|pockets|pocket), (and|while|with) (we|us|me|taxpayers|muggins) (pay|paying|pays|foot), foot the bill, (four|five|4|5) star (hotel|hotels), in hotels, (living|live) in luxury,
    something for nothing, free (house|houses|flats|phones|cars|hotel|hotels|money|food|ride), life of riley, {jump} the queue, {cause} (trouble|havoc|chaos|mayhem|problems|nothing but|both|drama|bother|fights), {pick} (pockets|fights),
    hands to (himself|themselves|herself), wandering hands, {treat} (their|) (women|wives|girls|animals|dogs) (like|as|worse), undercut, {pop} (them|kids|babies|sprogs) out, {pop} out (kids|babies|sprogs), kids (for|to get) (a|the|benefits), {bleat} about, {bang} on about,
    {turn} (_|_ _|_ _ _) into (a|an) (_|) (tip|dump|slum|ghetto|hole|toilet|pigsty|sty|bombsite|jungle|war zone|bazaar|boozer|mess|disgrace|third world|no go area|warzone), worse than (animals|dogs|their _), honest day's, {make} (rubbish|terrible|bad|poor|awful|useless|lousy|hopeless) (_), {take} everything personally, (lovely|nice|safe|quiet|decent|great|peaceful) (until|till|before) (they|the council|the government|we|someone) (moved|put|brought|let|shipped|housed|dumped|sent), too (posh|soft|thick|lazy|idle|stupid|slow|proud) to`),
  ],
});

/** What is done by those who are blamed, and suffered by whoever stands after it. */
export const illDeed = words({
  name: 'blamed deed',
  disguised: 'not misspelt',
  verbs:
    listed(`steal rob cheat lie fake pretend refuse invade ruin destroy wreck hate complain moan whine demand impose spoil breed sponge drain smuggle riot loot
    groom rape murder launder smell stink swarm spread milk leech flaunt brainwash corrupt nag bleed cling hog clog litter dump fiddle abandon lack
    stab offend squeeze con scam bully intimidate harass trick dupe squabble shriek scheme plot exploit swarm litter lounge botch dither panic rip-off
    outbreed brag pester groom grope paw sleep-around worship haggle whinge grumble gripe cadge loaf brawl spit snivel leer ogle snatch blag dodge fleece defraud overcharge queue-jump skimp loiter`),
});

/** News of offences and of those who suffered them. */
export const reporting = words({
  name: 'news of an offence',
  verbs: listed(
    'arrest charge jail convict sentence investigate appeal identify trace recover exploit target blame launch rescue report con',
  ),
  nouns: listed(
    'detective police officer victim court appeal investigation incident witness custody suspect alert',
  ),
  phrases: listedPhrases(
    'wanted, guilty, missing, blamed for, perceived as, seen as, find out more, more here, more information, call 101',
  ),
});
