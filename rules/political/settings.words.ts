import { words } from '../engine';
import { split } from './split';

/** Words by which what others said is given as theirs, or asked about. */
export const attributions = words({
  name: 'given as somebody’s words',
  verbs:
    split(`say claim argue accuse describe call criticise condemn attack tell ask warn urge add insist question
    respond reply deny complain table propose`),
  phrases: ['according to', 'in a statement', 'in the words of'],
});

/** Settings in which a party is named and nothing is thought of it. */
export const partyBackground = words({
  name: 'party in the background',
  nouns:
    split(`museum essay exam lesson lecture seminar dissertation textbook documentary podcast biography novel quiz
    crossword archive historian history fete roast darts journalist correspondent interview placard banner badge`),
  phrases: [
    ...split('a-level reportedly fifties sixties seventies eighties nineties'),
    '(labour|conservative|liberal|tory) (club|hall)',
    '(my|his|her) (dad|mum|grandad|granddad|nan|gran|uncle|aunt|grandfather|grandmother) (was|stood|worked|met)',
    'in (1 _|19 _|the 1950s|the 1960s|the 1970s|the 1980s|the 1990s)',
    '(met|meeting|asked|wrote to|emailed|phoned|interviewed) (the|a|our|my)',
    'for work',
    'used to',
    '(growing up|back in|back then)',
    'as a (kid|child|boy|girl|student)',
    'who (you|they|i) (vote|voted) for',
    '(job|political|pre-election) (rules|restrictions)',
    'politics (chat|talk|ban)',
  ],
});

/** Saying that one does not say. */
export const keptPrivate = words({
  name: 'keeps the vote private',
  phrases: [
    "(not|never|can't|cannot|won't|won't be|don't|no) (saying|say|tell|telling|answer|discuss|comment)",
    '(between me and|my own business|job rules|politically restricted)',
    'i am no _',
    "i'm no _",
  ],
});

/** Stories, impostors and apologies: the hard words are not for the office-holder or the employer. */
export const aboutOthers = words({
  name: 'about somebody else',
  nouns: split(
    'scam scammer fraudster impostor impersonator novel film sitcom thriller drama character',
  ),
  phrases: [
    'posing as',
    'pretending to be',
    'fraud warning',
    "(we are|we're|i am|i'm) sorry",
    '{apologise}',
  ],
});

/** An answer that gives information or takes care of something. */
export const business = words({
  name: 'business or information',
  verbs: split('publish attend register flag contact email pass forward book'),
  nouns: split('website link table resident minute agenda'),
  phrases: split('please info dm thanks-for'),
});

/** Asking or boasting of hiding the office: plain without another word. */
export const hiding = words({
  name: 'hides the office',
  phrases: [
    "(don't|do not|never|without) (mention|mentioning|say|saying|tell|telling|let on) (where|who|that) (you|we|i|they) (work|works)",
    '(from|on|using|via) (home|other|personal|your own|burner) accounts',
    '(from|on|using|via) (my|their) (other|second|anonymous|burner|alt|secret) (account|profile)',
    "(can't|cannot|won't|never) be traced",
    "so (work|the office|they) (don't|can't|won't|doesn't) (see|know|find|trace)",
    '(not one|none|nobody|no one) (at the office|at work|) (knows i|knows im|knows we|guesses|twigs)',
    '(my|your|her|his) (_|) (mum|dad|wife|husband|sister|brother|daughter|son) (account|login)',
  ],
});

/** Hiding that one works for the office, or asking others to. */
export const distancing = words({
  name: 'hides a connection',
  phrases: [
    '(as|just|only|simply|from|) (a|an|) (ordinary|regular|normal|humble|concerned|impartial|neutral|independent|local) (resident|residents|citizen|voter|taxpayer|observer|person|member of the public|mum|mums|dad)',
    '(as|just|only) (a|an) (resident|taxpayer|voter|bystander|member of the public)',
    '(no|zero) (connection|link|links|ties|affiliation) (to|with)',
    'nothing to do with (the|them|this) (office|pcc|commissioner|council|force|police)',
    "(don't|do not) (work|know anyone who works) (for|there|at)",
    'never met (her|him|them|the commissioner)',
    'no (axe to grind|skin in the game|dog in this fight)',
    'totally unbiased',
    '(completely|entirely) independent of',
    '(throwaway|burner|sock|alt|fake|second|anonymous) (account|accounts|profile)',
  ],
});
