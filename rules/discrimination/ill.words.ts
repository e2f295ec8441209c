import { listed, listedPhrases, words } from '../engine';

/** Words for what is bad, dear, dirty, feared or false, which name no wrong of one person when a group stands beside them. */
export const illWord = words({
  name: 'word of blame',
  disguised: 'not misspelt',
  nouns:
    listed(`problem threat danger menace gang bomb agenda propaganda excuse nonsense joke disgrace mess burden drain parasite disease hiv sin curse disorder
    mafia invasion invader takeover mistake hypocrite pest nuisance plague freebie handout benefit taxpayer lifestyle fetish pervert predator deviant
    paedo savage terrorist jihadi swindler fraudster conman racketeer gangster loudmouth bully brute zealot fanatic bigamist sham fad cult affliction defect aberration embarrassment hindrance liability reject misfit malfunction shambles nightmare pantomime circus farce eyesore health-hazard stink pong whiff filth fleas lice vermin squalor handout sob-story grievance hassle aggro extremist thug crook cheat liar fraud thief beggar scrounger pickpocket dealer trafficker drunk junkie layabout waster
    victimhood tantrum fuss loophole scam racket ghetto slum stench germ monster moocher privilege prison jail rage anger racist bigot bombing`),
  phrases: [
    ...listed(`🤮 🤢 daft silly scary frightening creepy weird wrong problematic militant oppressed uneducated illiterate unqualified drunk noisy smelly dirty unclean tight jealous lazy feckless
      violent aggressive unnatural abnormal immoral sinful greedy sly sneaky corrupt dishonest criminal selfish ungrateful entitled bitter emotional unstable unhinged unpleasant rude
      annoying hysterical shrill bossy clueless useless hopeless incompetent incapable unreliable unfit weak soft stupid thick dim backward primitive barbaric uncivilised filthy
      disgusting revolting vile sick perverted deviant confused delusional unattractive ugly girly sissies diseased dangerous untrustworthy shifty dodgy illegal illegally
      ashamed shameful shame abusive hateful undocumented incurable insecure intolerant hysterical neurotic needy obsessed pitiful unhygienic unwashed subhuman grubby scruffy slovenly stinky whiffy loud brash gobby mouthy cunning devious two-faced slippery crafty workshy idle spoilt pampered coddled humourless joyless bossy frigid gullible superstitious medieval backwards tribal savage bloodthirsty warlike inferior second-rate subservient freakish grotesque ridiculous laughable pathetic feeble frail doddery decrepit senile mad crazy nuts bonkers deranged unnatural predatory seedy sleazy promiscuous degenerate depraved decadent tasteless vulgar uncouth ill-mannered rude ignorant dense slow gormless mollycoddled thin-skinned`),
    ...listedPhrases(`mental (disorder|illness), take over, taking over, dead end, waste of, wired for, in the blood, at it with, good for nothing, rip off, work shy, full of (themselves|it), hard done by, play the victim, (never|haven't|hasn't) done a day's work, (couldn't|can't) (decide|drive|park|cook|add up|read|write|spell|think|lift|cope|manage), haven't got (the|a), hasn't got (the|a), fed up, sick of, sick and tired, had enough, too many, so many, more of them, get rid of, feel sorry for, (a|the) result of, (not|isn't|aren't|never) (real|normal|natural|right|attractive|fair|british|welcome), money laundering, going to the dogs,
      (break|breaks|breaking) the law, at our expense, (on|off) (our|the) (money|benefits|taxes), for free, no (ambition|morals|manners|shame|effort|respect|sense|discipline|loyalty|tolerance|idea|business|clue),
      can't be trusted, up to no good, no wonder, breakdown of, only about, better without, (costs|cost|raise|raises) (us|the), own countries, feel sorry, slippery slope, made up, own fault, their own kind`),
  ],
});

/** What is done by those who are blamed, and suffered by whoever stands after it. */
export const illDeed = words({
  name: 'blamed deed',
  disguised: 'not misspelt',
  verbs:
    listed(`steal rob cheat lie fake pretend refuse invade ruin destroy wreck hate complain moan whinge whine demand impose spoil pollute breed scrounge sponge drain smuggle
    riot loot mug groom rape murder launder smell stink reek swarm spread milk leech dodge skive flaunt brainwash recruit indoctrinate corrupt infect nag bleed
    pickpocket cling hog clog litter dump fiddle bankrupt overwhelm abandon lack stab offend swindle fleece squeeze con extort scam forge bribe bully intimidate harass deceive trick dupe hoodwink squabble bicker jabber screech shriek yap squawk gossip scheme plot exploit swarm loiter litter urinate laze lounge loaf slack shirk dodge bungle botch dither panic faff snivel grovel rip-off inbreed outbreed multiply brag gloat sulk pester groom leer grope paw sleep-around worship`),
});

/** News of offences and of those who suffered them. */
export const reporting = words({
  name: 'news of an offence',
  verbs: listed(
    'arrest charge jail convict sentence investigate appeal identify trace recover exploit target blame launch rescue report con',
  ),
  nouns: listed(
    'detective police officer victim court appeal investigation incident witness custody suspect',
  ),
  phrases: listedPhrases(
    'wanted, guilty, missing, blamed for, perceived as, seen as, find out more, more here, more information, call 101',
  ),
});
