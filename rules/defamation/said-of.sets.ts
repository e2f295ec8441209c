import { listedSet } from '../engine';
export const BE = listedSet(
  "is are was were be been being am 's get gets got getting isn't wasn't",
);

/** Join a person to what he or she is said to be. */
export const LINKS = listedSet(
  "is are was were be been being 's 're isn't wasn't aren't ain't seems seemed looks sounds became becomes become turned proved remains called calls branded = such",
);

/** Two words that join likewise: `known as a`, `behaves like a`. */
export const LIKENING = new Set([
  ...['known as', 'seen as', 'exposed as', 'outed as', 'described as', 'comes across as'],
  ...['came across as', 'looks like', 'acts like', 'behaves like', 'works as', 'across as'],
]);

/** May stand between a person and the word he or she is called by. */
export const APPOSED = listedSet(`
  , - – — : = the a an that this another such what total absolute complete utter proper right real massive big little
  dirty filthy vile fucking bloody lying cheating thieving scheming known well convicted former local once always still
  just so very really totally completely absolutely utterly clearly obviously definitely literally basically simply
  compulsive pathological serial habitual chronic born blatant shameless common petty notorious prolific career raging
  pure nothing but you your and ' " “ ” ( * aka actual most biggest worst sly nasty sick evil old cold-hearted
`);

/** May stand between a word somebody is called by and the person. */
export const BEFORE_NAME = listedSet(`
  , - – — : ( that named called like is known as cllr councillor mr mrs ms dr builder roofer plumber electrician landlord
  landlady teacher headteacher head coach officer solicitor dentist doctor surgeon nurse vicar priest mp mayor director
  boss manager driver owner treasurer planner politician accountant neighbour neighbor ex cop copper policeman bloke man
  woman called him her and my our the such a an this toerag git scumbag bastard scum cow bitch idiot lowlife neighbour ex boss ever
`);

/** After the claim these make it something else: a fraud officer, a theft victim. */
export const COMPOUND_HEADS = listedSet(`
  officer officers investigator investigators squad team unit prevention awareness alert alerts expert analyst victim
  victims case cases trial charge charges investigation helpline hotline detection report reports reporting hunter
  catcher buster taker takers week policy policies act law laws survivor survivors attack attacks incident incidents abuse
  chanting chants remark remarks comment comments graffiti hunting desk line warning warnings protection bureau register
`);

/** Somebody else begins to act. */
export const OTHER_SUBJECTS = listedSet(`
  i we you they those it someone somebody anyone anybody everyone everybody nobody whoever which another cos cuz because when while if until whose after before
`);

/** Nouns that begin to act, unless they belong to somebody: `his kids`, `for people`. */
export const OTHER_PEOPLE = listedSet(
  'people thieves burglars scammers fraudsters criminals youths kids teenagers men women',
);

export const OWNING = listedSet(
  'his her their my our the for of to with from by at old young some',
);

export const REPORTING = listedSet(`
  said says say told tells reported reports reporting warned warns asked asks claims claimed explained explains wrote
  writes announced confirmed thinks believes hopes wants
`);

/** What people do against wrongdoing. */
export const THWARTING = listedSet(`
  stop stops stopped stopping prevent prevented catch catches caught arrest arrests arrested chase chased investigate
  investigates investigated investigating tackle tackled tackling fight fights fought fighting help helps helped helping
  save saved protect protects witness witnessed saw spotted challenged challenge disturbed advise advises advised remind
  reminds urge urges combat against detained convict convicted jailed sentenced identify identified interviewed victim
`);

/** Those who see a deed tell of it: `I saw Dana steal it`. */
export const WITNESSING = listedSet('saw see seen spotted caught catch witnessed disturbed');

/** Begin a phrase that only says where somebody is to be found. */
export const PLACING = listedSet(
  'at in from on of for over down behind with ( – — - next opposite',
);

export const POSSESSIVE = listedSet('his her hers him himself herself their theirs its');

/** After `is` these lead away from the person: `is after a thief`, `is the victim of a thief`. */
export const TAIL_BREAKERS = listedSet(`
  of by from after for to against with about on at in into than over near that who whether which because if i we you he
  she they it his her out off up down
`);

/** Before a word these make it a thing and not a deed: `the murder of`, `falls in shoplifting`. */
export const BEFORE_NOUN = listedSet(
  'the a an of in for this that these our your against on about into anti under after before',
);

/** May stand before a deed whose subject is left out: `Same woman that stole`, `Just robbed`. */
export const ELIDED = listedSet(
  "same woman man bloke lad lass one person that who has had 've been just also then even only still always 's and ' ( - –",
);

/** Show that something is done to somebody. */
export const PASSIVE = listedSet("is was been being got gets getting 's under in");
