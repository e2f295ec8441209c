import { followedBy, listed, listedPhrases, nearWords, precededBy, words } from '../engine';
import { support } from './support.words';

/** Stock phrases that belittle people for origin or belief, whoever is named beside them. */
export const belittlingOrigin = words({
  name: 'belittling idiom about origin or belief',
  verbs: ['black up'],
  sensed: [
    {
      phrases: ["(can't|cant|can't even|barely|don't|doesn't) speak english"],
      sense: (place) => !precededBy(place, 'you', 'i', 'we') || !nearWords(place, support, 15),
    },
  ],
  phrases: listedPhrases(`
    (diversity|dei) (hire|hires|quota|box|boxes|tick|target|targets), (fill|filling|filled|meet|hit) (a|the|their|that) (_|) quota, quota (hire|filler|queen), to make up the numbers, (not|without|hardly|barely|never) (one|a|a single|an|any) (english|british|white) (voice|face|word|person|accent|name|family|speaker),
    (nobody|no one|hardly anyone|none of them) (speaks|speak) english, (only|last) (white|english|british) (child|kid|family|person|face|man|woman|one|lad|girl|people),
    (hear|heard) a word of english, where are you really from,
    (proper|real|true|decent|normal) (english|british|white) (people|names|families|men|women|one|ones|person|doctor|nurse|name|neighbours|school),
    (islam|judaism|christianity|catholicism|hinduism) is (a|an|pure|) (cancer|disease|cult|poison|plague|virus|sickness|evil|filth), (we are|we're|people|us) being replaced,
    (shut|close|ban|burn|bomb|bulldoze) (the|that|this|all|every|more) (mosque|mosques|synagogue|synagogues|burqa|burka|niqab|hijab|halal|minaret|gurdwara),
    (flied lice|velly|solly), (sky fairy|happy clappy|death cult), (hook|hooked) (nosed|nose|noses), (holohoax|shekels), {pull} (the|all the) strings, {own} the banks,
    early life section, all {look} the same`),
});

/** What somebody gained, made little of. */
export const onlyGained = words({
  name: 'gain made little of',
  phrases: [
    '(only|just|must have|obviously|clearly) (got|get|gets|been|was|were|landed|won|given|hired|promoted|appointed|picked|chosen|elected|there|here|in)',
  ],
});

/** `… because she's black`: and it is put down to what somebody is. */
export const owedTo = words({
  name: 'gain put down to what somebody is',
  sensed: [
    {
      phrases: [
        "(because|cos|coz|cause|for|is|was) (he's|she's|they're|he is|she is|he was|she was|they are|she 's|he 's|they 're|being) (a|an|) (black|brown|asian|indian|muslim|jewish|foreign|polish|ethnic|woman|girl|female|lesbian|gay|trans|disabled|deaf|blind|pretty|blonde|pregnant|young|minority)",
      ],
      sense: (place) => nearWords(place, onlyGained, 12),
    },
  ],
});

/** Company in which an old bat flies and a fossil lies in a case. */
export const animalOrRelic = words({
  name: 'animal or relic',
  nouns: listed('box roost colony cave museum survey barn church rock exhibit beach display saint'),
});

/** Stock phrases that belittle people for another characteristic. */
export const belittling = words({
  name: 'belittling idiom',
  sensed: [
    {
      phrases: [
        'old (bat|bats|hag|hags|crone|coot|fart|farts|duffer|duffers|dinosaur|relic|fossil|fossils)',
      ],
      sense: (place) => !nearWords(place, animalOrRelic, 8),
    },
    {
      phrases: ['(women|woman|female|lady) drivers'],
      sense: (place) =>
        !followedBy(place, 'are', 'wanted', 'can', 'who', 'and', 'needed', 'in', 'on', 'for'),
    },
  ],
  nouns: listed(`wrinkly biddy bint lezzer singleton`),
  phrases: listedPhrases(`
    (another|bloody|sodding|flipping|typical) (woman|female|lady) driver, typical (woman|women|female|bird|chick|wife), let (a|the|that) (woman|girl|bird|lass|female) (loose|near|drive|anywhere near), (off|be) breeding, {pretend} (to be|he's|she's|they're|he is|she is) (a|) (woman|women|man|men|girl|girls|lady|ladies|female), (women|mums|mothers|wives|a woman|a mother) (should|ought to|belong) (be|stay|) (at|in the) (home|kitchen), you (absolute|proper|total|big|great|right) (fairy|pansy|nancy|ponce),
    (drive|drives|park|parks|throw|throws|run|runs|cry|cries|hit|hits|scream|argue|nag|moan|gossip) like a (woman|girl),
    (get back|go back|belong|belongs|stay|get) (in|into|to|at) the (kitchen|sink|ironing|washing up|hoovering), back to the (kitchen|sink|ironing|washing up|hoovering),
    (calm down|simmer down) (dear|love|darling|sweetheart), job for (the men|men|real men|the lads|the boys|blokes), man's job, (baby|mummy|menopause) brain,
    off (having|to have) (a|) (baby|babies|kids|another|another one), (pregnant|maternity|maternity leave|up the duff|knocked up) again, time of the month,
    on (the|her|your) (rag|blob|period), too (pregnant|hormonal|menopausal|emotional) (for|to), {cry} rape, dressed like that,
    (pussy pass|attention whore|gold digger|cock carousel|hypergamy|hypergamous|monkey branch|fuckable|unfuckable), (beta|alpha) (buck|bucks|widow),
    (pump|pumping|pumped) and (dump|dumping|dumped), (women|girls|females) (today|nowadays|these days), bend over in front of, nothing a good (woman|man|shag),
    (who's|who is) the (bride|wife|woman|man|husband), (so|that is|thats|that's|well) gay, limp (wrist|wrists|wristed),
    (shoving|ramming|forced|rammed|shoved|shove|ram) (it|this|that|gay|trans) (_|) down (our|my|everyone's|people's) (throats|throat), {flaunt} (it|their),
    (cock|bloke|man|fella|lad|geezer|blokes|men) in (a|) (frock|frocks|wig|wigs|skirt|dress|dresses|lipstick|heels|high heels|make up|tights|a bra|drag|women's clothes), {call} (himself|herself|itself) (_|a _) (now|these days|nowadays), blokes (_|) in the ladies, {identify} as (a|an) (_),
    (not|isn't|aren't|never) (a|) (real|proper) (woman|women|man|men|lesbian|family|marriage|wedding|mum|parent|copper|officer|soldier|firefighter|doctor),
    (always|never) be (a|) (real|proper|) (man|woman|male|female), (let|leave it to|ask) the (men|lads|boys|blokes) (sort|do|handle|deal|fix),
    (boss|gaffer|manager|chief|sergeant) (fancies|fancied) (her|him), what (would|do|does|could) (you|she|he|they) know about,
    (bit|little) (slow|thick|dim|simple) (are|aren't) (we|you), (send|sent|hire|get) a (man|bloke|real man) (to do (it|that|the job)|for the job|instead),
    what did (she|they|you) (think|expect), (your|her|his|their) age (shouldn't|should not|should know),
    not (really|even|actually|) (disabled|ill|autistic|depressed|dyslexic) (_|) (_|) just, adam's apple,
    (bit|proper|well|right) (autistic|on the spectrum|ocd|bipolar|special|schizo), rain man,
    (adhd|autism|anxiety|depression) (is just|is an excuse|nonsense|crap|brigade|my arse), (ok|okay) boomer, (old dears|old girls),
    (silly|stupid|mad|daft|confused|dotty) old (woman|man|girl|boy|cow|bag|bint|fool|dear), {put} (him|her|them) out to (grass|pasture)`),
});
