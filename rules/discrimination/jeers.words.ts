import { listedPhrases, words } from '../engine';

/** How a reply makes light of what somebody told of himself, whatever it was. */
export const jeer = words({
  name: 'jeer',
  phrases: listedPhrases(`
    another one (i|who|that|of|swinging|on|after|wanting),
    bet (you|she|he|they|it|your|her|his|their) (_|) (cry|cried|cost|costs|get|gets|got|charge|parents|husband|wife|mum|love|has|have|is|are|was|drive|smell|smells|eat|eats),
    wonder (which|who you|what she|what he|how much|who paid), (should have|should've|could've) (stayed|thought|known|kept|tried|worn), shouldn't (you|she|he|they) be,
    shouldn't have (left|come|had|got), (you'll|she'll|he'll|they'll) be the (one|first one) (needing|crying|wanting|asking|on), come back when, nice try,
    (hide|lock up|hold on to) your, careful (love|pal|dear|darling|sweetheart|grandad|grandma|gran|petal),
    (look|looks|seem|seems|looked) (fine|all right|alright|healthy|normal|well) (to me|enough to), nothing a good, (put|puts|putting) me (right|) off, there goes (the|our),
    taking orders from, (his|her|your|their|that) lot (want|will|are|now), no use to, funny that, funny how, pull the other one, get over it,
    (doesn't|does not|won't|don't) make (you|him|her) (a|an|_), where (you|he|she|they) belong, stick to (the|your), (wearing|wears|wear) the trousers,
    can't (imagine|think) why (he|she|they) (left|went|ran), no wonder (he|she|they) left, because you (sound|look|smell), you (sound|look|smell) like (a|you|an|something),
    looks like (you|she|he) (_), (gag|muzzle) (him|her|it|them), stop being so, (keep|kept) (him|her|them|you) away from, moving my kids, go back to (your|where|_), (_) 's funeral,
    your funeral, boo hoo, cry me, (course|sure) (you|she|he) (are|do|did|can|is|has|does), if you say so, yeah right, aye right, dream on, in your dreams,
    (who|nobody|no one) (asked|wants to know), didn't know (they|you) (let|could|had|allowed), (nobody|no one) (will|would) (ever|) (want|love|hire|marry), swinging the lead,
    (waddle|waddling|hobble|hobbling|shuffle|drool|dribble|wobble), freak, freaks, (sympathy|victim) card, attention (seeking|seeker), for the sympathy, milking it, give it a rest,
    (bit|bit of a) (late|joke), (laughing|laughed) at, lowering the (bar|standard|standards), scraping the barrel,
    (ticks|tick|ticked|ticking) (a|the|that|another|all the) (_|) (box|boxes), box ticking, token (_), diversity hire, positive discrimination, (have|has|is|has it) (come|gone) to,
    🙄, 🤢, 🤮, 🤡, 😏, 🤭, 🥴, 😷, 🖕, 😂 😂, 🤣 🤣`),
});

/** The same where the answer is to somebody's age. */
export const ageJeer = words({
  name: 'jeer at age',
  phrases: listedPhrases(`
    grandad, granddad, grandma, granny, old timer, sonny, kiddo, care home, stairlift, zimmer, zimmer frame, dentures, false teeth, coffin, the grave, undertaker, defibrillator,
    hearing aid, feet first, bus pass, hip replacement, new hip, nappies, nappy, potty, out of school, (mummy|mum|mam) know, (to|old enough to|can) shave, puberty,
    balls (have|) dropped, wet behind, past it, still (breathing|alive|going), not dead yet, (pack|packs|packed) your (lunch|sandwiches|satchel), past your, pipe and slippers,
    meals on wheels, steam train, ration book, before the war`),
});

/** The same where it is to sex, pregnancy or marriage. */
export const sexJeer = words({
  name: 'jeer at sex or family',
  phrases: listedPhrases(`
    who's (making|doing|cooking|minding|watching|looking after) (the|your|our) (_), the (tea|kitchen|ironing|washing up|hoovering|dishes|sandwiches|cooking|cleaning),
    (make|making|put|stick) (the|us a|me a) (tea|brew|kettle|sandwich|dinner), sweetheart, darling, your fella, high heels, hormones, that time of, part timer, half a shift,
    beach ball, whale, elephant, hippo, swap recipes, hot flush, wearing the trousers, real men, men's (game|work|job), the men's, like a girl, smile more, smile (love|for),
    too pretty, shame about the, no wonder (she|you), biological clock, on the shelf, left on the`),
});

/** The same where it is to disability or illness. */
export const disabilityJeer = words({
  name: 'jeer at disability',
  phrases: listedPhrases(`
    bib, bibs, nappy, padded (cell|room), straitjacket, straight jacket, bubble wrap, stairlift, special (bus|school), sunshine bus, short bus, get up and walk,
    (legs|eyes|ears) (work|working), stand up, up the (steps|stairs), free (car|parking|money), stay (at|) home, stayed (at|) home, bad parenting, everyone's a bit, in my day,
    snap out of it, man up, pull yourself together, cheer up, think positive, rain man, run over my, speed limit, deaf or daft, white stick, window licker`),
});

/** The same where it is to origin or belief. */
export const originJeer = words({
  name: 'jeer at origin or belief',
  phrases: listedPhrases(`
    your bikes, (learn|speak|proper) english, understand (a word|you|her|him|them), (this|it) (isn't|is not|ain't) (_), in this country, on the left here, your (dog|cat),
    suicide vest, the boat, home office, sharia, stoning, sausage roll, flying carpet, tea towel, bin bag, letter box, ninja, bank robber, shekel, shekels, big nose,
    pay (for|retail), lucky heather, leprechaun, sun lounger, car wash, nail bar`),
});

/** The same where it is to orientation or gender. */
export const orientationJeer = words({
  name: 'jeer at orientation or gender',
  phrases: listedPhrases(`
    make up, adam's apple, fancy dress, born a, real (name|woman|man|lesbian), always be, a phase, just a phase, grow out of, kids around, near (kids|children), backs to the wall,
    limp wrist, the right (man|woman|girl|bloke), rainbow (_), mental illness, put me off, behind closed doors, in public, parents must be,
    your poor (mum|mother|parents|wife|husband|kids)`),
});

/** A friendly answer, or one that shares what is told. */
export const kindWord = words({
  name: 'friendly word',
  phrases: listedPhrases(`
    sorry, congratulations, congrats, well done, amazing, brilliant, proud, lovely, fantastic, wonderful, inspiring, good luck, hope, thank, thanks, enjoy, happy, glad, welcome, best wishes, all the best, ❤, ❤️, 🎉, 👏, 💪, 🥰, 🙏, 💙, 💜, 💚, 🌈, hug, hugs, same here, me too, too, mine, myself, as well, legend, superb, awesome, great, support, unacceptable, shocking, disgrace, disgraceful, report, complaint,
    love (this|that|it|to|you|your|him|her), so much love, sending, take care, get well, bless you, delighted, pleased, cheering, cheer, recommend, contact, call us, email, please, dm us, we can, we will, we'll, let us know`),
});
