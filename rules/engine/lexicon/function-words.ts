const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Closed classes of English, Scots forms among them: what a clause is built with. */
export const BE = set(`
be am is are was were been being 's 're 'm isn't aren't wasn't weren't isnt arent wasnt werent ain't wis wisnae isnae
`);
export const PAST_BE = set("was were wis wasn't weren't wasnt werent wisnae");
/** `got robbed`, `having been robbed`: what else makes a passive. */
export const PASSIVE_GET = set('get gets got getting gotten');
export const HAVE = set("have has had having 've haven't hasn't hadn't havent hasnt hadnt hae hud");
export const MODALS = set("can could may might must should would 'd ought need");
export const FUTURE_AUXILIARIES = set("will shall 'll won't wont shan't gonna willnae");
export const DO = set("do does did don't doesn't didn't dont doesnt didnt");

export const SUBJECT_PRONOUNS = set(
  "i we you he she they it who there i'm we're they're he's she's it's",
);

/** Words that begin a noun phrase about particular ones. */
export const DEFINITE = set(
  'the this that these those my our your his her its their wor oor yon yer thon both',
);
export const INDEFINITE = set('a an another');
export const NUMBERS = set('two three four five six seven eight nine ten twenty several');
/** Words that begin a noun phrase about all of a kind. */
export const UNIVERSAL = set('all every each any no nae most typical such always');

export const PREPOSITIONS = set(`
of in at on by for from to with about against into over under after before near outside inside between behind without
`);

/** Stand between a subject and its verb and change nothing. */
export const ADVERBS = set(`
always never often just even really actually only still also already ever then now probably definitely clearly
certainly simply totally absolutely completely utterly plain well so very too quite rather right proper pure dead
literally basically obviously recently apparently allegedly reportedly repeatedly
`);
