import { listedSet } from '../words/listed';

/** Somebody outside of play: what is done to them is meant. */
export const BYSTANDERS = listedSet(`
wife husband partner girlfriend boyfriend steward stewards fan fans supporter supporters police officer child children
woman girl boy street car park train
`);
/** Things that `kill` and `murder` in a manner of speaking. */
export const ACHES = listedSet(`
feet foot back head heat legs knees shoes traffic commute weather cold hay fever suspense heels hangover stairs pollen
`);
/** What a hungry person could murder. */
export const TREATS = listedSet(`
curry pint brew cuppa tea coffee kebab burger pizza sandwich beer gin chippy bacon cake biscuit chips roast wine
`);
export const LAUGHTER = listedSet('😂 🤣 😆 😹 😜 😝 😍 🥰 lol lmao haha hahaha rofl');
