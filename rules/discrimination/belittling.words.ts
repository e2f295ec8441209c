import { words } from '../engine';
import { phrases } from './listed';

/** Idioms that belittle people for origin or belief, whoever is named beside them. */
export const belittlingOrigin = words({
  name: 'belittling idiom about origin or belief',
  phrases: phrases(`
    (diversity|dei) (hire|hires|quota), (token|box ticking) (black|asian|woman|gay|hire|muslim|female|trans|disabled),
    (proper|real|true) (english|british|white) (coppers|people|names|families|men|women|officers|bobbies),
    (can't|cant|can't even|barely|don't|doesn't) speak english, (hear|heard) a word of english,
    where are you really from, with a name like that, (come|comes) with (a translator|subtitles),
    religion of peace, culturally enriched, (fighting|military) age (men|males), great replacement,
    (we are|we're|people|us) being replaced, strangers in our own (country|land|town),
    {import} the third world, (want|get|take|taking) our country back, (bradistan|londonistan|eurabia),
    (shut|close|ban|burn|bomb|bulldoze) (the|that|this|all|every|more) (mosque|mosques|synagogue|synagogues|burqa|burka|niqab|hijab|halal|minaret|gurdwara),
    (banana boat|bongo bongo land|yellow peril|flied lice|velly|solly|ooga booga|bud bud|me love you long time),
    {black} up, monkey (noises|chants), (look|looks|looking|dressed) (like|as) (a|) (letterbox|letterboxes|postbox|bin bags|bank robbers),
    (sky fairy|happy clappy|death cult), creeping sharia, (islamification|islamisation|taqiyya), 72 virgins,
    (stink|stinks|reek|reeks|smell|smells|smelling|stench) of (curry|garlic|kebab|cabbage|fish),
    (hook|hooked) (nosed|nose|noses), (hitler|adolf|enoch) (was right|had a point|had the right idea|knew),
    (holohoax|six million lie), {pull} (the|all the) strings, {own} the banks, (globalist|zionist|jewish) (bankers|lobby|puppets|masters|cabal|elite|control),
    (counting|count) (his|her|their) shekels, shekels, small hats, early life section, cow worshippers,
    bloody (foreigners|immigrants|women|gypsies|muslims|scots|irish), why (don't|do|did|are) (_|) (irish|pakistani|indian|polish|chinese|scottish|welsh|jewish|essex) (_) (have|in|so|take),
    {look} the same to me, all teeth and eyeballs, look like bin bags`),
});

/** Idioms that belittle people for another characteristic. */
export const belittling = words({
  name: 'belittling idiom',
  phrases: phrases(`
    (women|woman|female|lady) drivers, (woman|female) logic, woman's place, (make|making) me a sandwich,
    typical (woman|women|female), (drive|drives|park|parks|throw|throws|run|runs|cry|cries|hit|hits|scream|argue|nag|moan|gossip) like a (woman|girl),
    (get back|back|belong|belongs|stay|get) (in|into|to|at) the (kitchen|sink|ironing|washing up|hoovering|dishes),
    pretty little head, (calm down|simmer down) (dear|love|darling|sweetheart), smile (love|darling|sweetheart), smile more,
    (arm candy|dolly bird|fishwife|harridan|bunny boiler|drama queen|ball and chain|mutton dressed), cat (lady|ladies),
    (job|work|task) for (the men|men|real men|the lads|the boys|blokes), never trust a (woman|girl|female),
    (take it like a man|grow some balls|grow a pair|man the fuck up), (wears|wear|wearing) the trousers,
    (baby|mummy|menopause) brain, time of the month, on (the|her|your) (rag|blob|period), (hormones|hormonal) (again|kicking in|talking),
    too (pregnant|hormonal|menopausal|emotional) (for|to), {pop} (another one|them|kids|babies) out, {cry} rape, scream rape,
    (what was she|was she) wearing, {sleep} (his|her) way (to|up|into), nothing a good (woman|man|seeing to|shag),
    (pussy pass|attention whore|gold digger|cock carousel|hypergamy|hypergamous|monkey branch|fuckable|unfuckable),
    (beta|alpha) (buck|bucks|widow), (pump|pumping|pumped) and (dump|dumping|dumped), {hit} the wall at (30|thirty|40|forty),
    handbags at dawn, claws in, (women|girls|females) (love|want|like|go for|prefer|date) (bad boys|jerks|money|alphas|chads|drama|attention),
    (women|girls|females) (today|nowadays|these days) (are|have|just|only|don't|can't|want),
    {drop} the soap, careful with the soap, bend over in front of, (back|backs) (to|against) the wall lads, which one (of you|of them|) is the (man|woman|bloke),
    (gay|trans|homosexual) lifestyle, (so|that is|thats|that's|well) gay, {turn} (him|her|them|you) straight, limp (wrist|wrists|wristed),
    mincing (about|around|into), for the other (side|team), adam and steve, straight pride, alphabet (people|mafia|brigade|gang|lot),
    (shoving|ramming|forced|rammed|shoved|shove|ram) (it|this|that|gay|trans) (_|) down (our|my|everyone's|people's) (throats|throat),
    shoved under my nose, {flaunt} (it|their), (gay|trans|rainbow|pride) (rubbish|nonsense|crap|propaganda), pray the gay,
    (cock|bloke|man|fella|lad) in a (frock|wig|skirt|dress), (pronoun|pronouns) (police|brigade|nonsense|rubbish|bollocks|crap), made up genders,
    attack helicopter, identifies as (a|an) (_), {assume} (my|their|its) gender, not (a|) real (woman|women|man|men|lesbian|family|marriage|wedding|mum|parent),
    nice try (sir|fella|mate), (he|she) or it, (wig|wigs) (is|was|) (on|) (backwards|crooked|slipped), adam's apple,
    (bit|proper|well|right) (autistic|on the spectrum|ocd|bipolar|special|schizo), special needs (lot|brigade|moment), rain man,
    (eats|eating) crayons, short of a picnic, not the full (shilling|ticket), (forgot|missed|take|needs|off) (his|her|your|their) (meds|happy pills),
    (loony|funny) (bin|farm), (faking|fakes|faked) (his|her|their|a) (limp|illness|disability|anxiety|bad back), miraculous recovery,
    blue badge (dodger|dodgers|scam|cheats), miracles never cease, (adhd|autism|anxiety|depression) (is just|is an excuse|nonsense|crap|brigade|my arse),
    {keep} vegetables (plugged in|alive), (ok|okay) boomer, snowflake generation, blue rinse brigade, (wrinklies|crumblies|old dears|old girls),
    old (codger|codgers|fogey|fogeys|biddy|biddies|bat|bats|hag|hags|crone|coot|fart|farts|duffer|duffers|dinosaur|dinosaurs|relic|relics|fossil|fossils),
    (silly|stupid|mad|daft) old (woman|man|cow|bag|bint|fool), (one foot|both feet) in the grave, {lose} (his|her|their) marbles,
    {put} (him|her|them|) out to (grass|pasture), past (your|his|her|their) sell by date, bed (blocker|blockers|blocking), digital natives only, feral (youth|youths|kids|teenagers|teens|yobs)`),
});
