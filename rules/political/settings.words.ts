import { listed, words } from '../engine';

/** Words by which what others said is given as theirs, or asked about. */
export const attributions = words({
  name: 'given as somebody’s words',
  verbs:
    listed(`say claim argue accuse describe call criticise condemn attack tell ask warn urge add insist question
    respond reply deny complain table propose reckon`),
  phrases: ['according to', 'in a statement', 'in the words of'],
});

/** History and lessons: what is said of a party there is no remark of today. */
export const studies = words({
  name: 'history or study',
  nouns: listed(
    `museum essay exam dissertation textbook documentary biography archive historian seminar`,
  ),
  phrases: listed('a-level gcse history edwardian victorian'),
});

/** Settings in which a party is named and nothing is thought of it. */
export const partyBackground = words({
  name: 'party in the background',
  nouns:
    listed(`museum essay exam lesson lecture seminar dissertation textbook documentary podcast biography novel quiz
    crossword archive historian history fete roast darts journalist correspondent interview placard banner badge`),
  phrases: [
    ...listed('a-level reportedly fifties sixties seventies eighties nineties'),
    '(labour|conservative|liberal|tory) (club|hall)',
    '(met|meeting|asked|wrote to|emailed|phoned|interviewed) (the|a|our|my)',
    '({chat}|{talk}|{speak}) (with|to)',
    'used to',
    '(grandad|grandfather|nan|gran|grandma|grandmother|dad|father|mum|mam|mother|uncle|aunt|family) (was|were|voted) (a|an|always|all|in|for)',
    '(growing up|back in|back then)',
    '(job|political|pre-election) (rules|restrictions)',
  ],
});

/** Saying that one does not say. */
export const keptPrivate = words({
  name: 'keeps the vote private',
  phrases: [
    "(not|never|can't|cannot|won't|won't be|don't|no) (saying|say|tell|telling|answer|discuss|comment)",
    '(between me and|my own business|job rules|politically restricted)',
    "i'm no _",
  ],
});

/** Stories, impostors and apologies: the hard words are not for the office-holder or the employer. */
export const aboutOthers = words({
  name: 'about somebody else',
  nouns: listed(
    'scam scammer fraudster impostor impersonator novel film sitcom thriller drama character episode panto musical costume actor',
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
  verbs: listed('publish attend register flag contact email pass forward book'),
  nouns: listed('website link table resident agenda'),
  phrases: [...listed('info dm thanks-for'), '(the|our|meeting) minutes'],
});

/** Asking or boasting of hiding the office: plain without another word. */
export const hiding = words({
  name: 'hides the office',
  phrases: [
    "(don't|do not|never|without) (mention|mentioning|say|saying|tell|telling|let on) (them|people|anyone|) (where|who|that) (you|we|i|they) (work|works)",
    '(from|on|using|via) (home|other|personal|your own|burner) accounts',
    '(from|on|using|via) (my|their) (other|second|anonymous|burner|alt|secret) (account|profile)',
    "(can't|cannot|won't|never) be traced",
    '(make|set up|create|open|use|start) (another|a second|a new|a fake|an extra|a spare|an anonymous) (account|profile|login)',
    "so (work|the office|they) (don't|can't|won't|doesn't) (see|know|find|trace)",
    '(not one|none|nobody|no one) (at the office|at work|) (knows i|knows im|knows we|guesses|twigs|will guess)',
  ],
});

/** Hiding that one works for the office, or asking others to. */
export const distancing = words({
  name: 'hides a connection',
  phrases: [
    '(as|just|only|simply|from|) (a|an|) (ordinary|regular|normal|humble|concerned|impartial|neutral|independent|local) (resident|residents|citizen|voter|taxpayer|observer|person|member of the public|mum|mums|dad)',
    '(no|zero) (connection|link|links|ties|affiliation) (to|with)',
    'nothing to do with (the|them|this) (office|pcc|commissioner|council|force|police)',
    '(throwaway|burner|sock|alt|fake|second|anonymous) (account|accounts|profile)',
  ],
});

/** News of a court, the police or an accident, in which a politician takes part like anybody. */
export const incident = words({
  name: 'news of an incident',
  verbs: listed(
    'jail convict sentence arrest charge plead acquit burgle vandalise assault stab injure',
  ),
  phrases: ['(crown|magistrates) court', '(broken|break|broke) into', 'appealing for'],
});
