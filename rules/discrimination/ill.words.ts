import { words } from '../engine';
import { list, phrases } from './listed';

/** Words for what is bad, dear, dirty, feared or false, which name no wrong of one person when a group stands beside them. */
export const illWord = words({
  name: 'word of blame',
  disguised: 'not misspelt',
  nouns:
    list(`problem threat danger menace gang bomb agenda propaganda excuse nonsense joke disgrace mess burden drain parasite disease hiv sin curse disorder
    mafia invasion invader takeover mistake hypocrite pest nuisance plague freebie handout benefit taxpayer lifestyle fetish pervert predator deviant
    paedo savage terrorist jihadi extremist thug crook cheat liar fraud thief beggar scrounger pickpocket dealer trafficker drunk junkie layabout waster
    victimhood tantrum fuss loophole scam racket ghetto slum stench germ monster moocher privilege prison jail rage anger racist bigot bombing`),
  verbs:
    list(`steal rob cheat lie fake pretend refuse invade ruin destroy wreck hate complain moan whinge whine demand force impose spoil pollute breed scrounge sponge drain smuggle
    riot loot mug groom rape murder launder smell stink reek swarm spread milk leech dodge skive flaunt brainwash recruit indoctrinate corrupt infect nag bleed shout
    pickpocket cling hog clog litter dump fiddle bankrupt overwhelm abandon lack stab offend`),
  phrases: [
    ...list(`scary frightening creepy weird wrong problematic militant oppressed uneducated illiterate unqualified drunk noisy smelly dirty unclean tight jealous lazy feckless
      violent aggressive unnatural abnormal immoral sinful greedy sly sneaky corrupt dishonest criminal selfish ungrateful entitled bitter emotional unstable unhinged unpleasant rude
      annoying hysterical shrill bossy clueless useless hopeless incompetent incapable unreliable unfit weak soft stupid thick dim backward primitive barbaric uncivilised filthy
      disgusting revolting vile sick perverted deviant confused delusional unattractive ugly girly sissies diseased dangerous untrustworthy shifty dodgy illegal illegally
      ashamed shameful shame abusive hateful undocumented incurable insecure intolerant hysterical neurotic needy obsessed pitiful unhygienic unwashed subhuman`),
    ...phrases(`mental (disorder|illness), take over, taking over, took over, fed up, sick of, sick and tired, had enough, too many, so many, more of them, get rid of, feel sorry for, (a|the) result of, (not|isn't|aren't|never) (real|normal|natural|right|attractive|fair|british|welcome), money laundering, going to the dogs,
      (break|breaks|breaking) the law, at our expense, (on|off) (our|the) (money|benefits|taxes), for free, no (ambition|morals|manners|shame|effort|respect|sense|discipline|loyalty|tolerance|idea|business|clue),
      can't be trusted, up to no good, no wonder, breakdown of, only about, better without, (costs|cost|raise|raises) (us|the), own countries, feel sorry, slippery slope, made up, own fault, their own kind`),
  ],
});

/** News of offences and of those who suffered them. */
export const reporting = words({
  name: 'news of an offence',
  verbs: list(
    'arrest charge jail convict sentence investigate appeal identify trace recover exploit target blame launch rescue report con',
  ),
  nouns: list(
    'detective police officer victim court appeal investigation incident witness custody suspect',
  ),
  phrases: phrases(
    'wanted, guilty, missing, blamed for, perceived as, seen as, find out more, more here, more information, call 101',
  ),
});
