const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Somebody outside of play: what is done to them is meant. */
export const BYSTANDERS = set(`
wife husband partner girlfriend boyfriend steward stewards fan fans supporter supporters police officer child children
woman girl boy street car park train
`);
/** Things that `kill` and `murder` in a manner of speaking. */
export const ACHES = set(`
feet foot back head heat legs knees shoes traffic commute weather cold hay fever suspense heels hangover stairs pollen
`);
/** What a hungry person could murder. */
export const TREATS = set(`
curry pint brew cuppa tea coffee kebab burger pizza sandwich beer gin chippy bacon cake biscuit chips roast wine
`);
export const LAUGHTER = set('😂 🤣 😆 😹 😜 😝 😍 🥰 lol lmao haha hahaha rofl');
