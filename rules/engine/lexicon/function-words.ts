import { listedSet } from '../words/listed';

/** Closed classes of English, Scots forms among them: what a clause is built with. */
export const BE = listedSet(`
be am is are was were been being 's 're 'm isn't aren't wasn't weren't isnt arent wasnt werent ain't wis wisnae isnae
`);
export const PAST_BE = listedSet("was were wis wasn't weren't wasnt werent wisnae");
/** `got robbed`, `having been robbed`: what else makes a passive. */
export const PASSIVE_GET = listedSet('get gets got getting gotten');
export const HAVE = listedSet(
  "have has had having 've haven't hasn't hadn't havent hasnt hadnt hae hud",
);
export const MODALS = listedSet("can could may might must should would 'd ought need");
export const FUTURE_AUXILIARIES = listedSet("will shall 'll won't wont shan't gonna willnae");
export const DO = listedSet("do does did don't doesn't didn't dont doesnt didnt");

export const SUBJECT_PRONOUNS = listedSet(
  "i we you he she they it who there i'm we're they're he's she's it's",
);

/** Words that begin a noun phrase about particular ones. */
export const DEFINITE = listedSet(
  'the this that these those my our your his her its their wor oor yon yer thon both',
);
export const INDEFINITE = listedSet('a an another');
export const NUMBERS = listedSet('two three four five six seven eight nine ten twenty several');
/** Words that begin a noun phrase about all of a kind. */
export const UNIVERSAL = listedSet('all every each any no nae most typical such always');

export const PREPOSITIONS = listedSet(`
of in at on by for from to with about against into over under after before near outside inside between behind without
`);

/** Stand between a subject and its verb and change nothing. */
export const ADVERBS = listedSet(`
always never often just even really actually only still also already ever then now probably definitely clearly
certainly simply totally absolutely completely utterly plain well so very too quite rather right proper pure dead
literally basically obviously recently apparently allegedly reportedly repeatedly
`);
