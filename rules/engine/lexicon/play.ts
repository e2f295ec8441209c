import { listedSet } from '../words/listed';

/** Somebody outside of play: what is done to them is meant. */
export const BYSTANDERS = listedSet(`
wife husband partner girlfriend boyfriend steward stewards fan fans supporter supporters police officer child children
woman girl boy street car park train nan gran mum dad mother father brother sister widow pensioner neighbour lifeguard
`);
/** What is taken in earnest, on a pitch too. */
export const VALUABLES = listedSet(`
money cash subs kitty till float takings funds fund fees fee savings account wallet purse phone bike copper donations
£ pounds quid grand club charity
`);
/** With the name of a game before it, a body of people or a place: `cricket club`, `pool table`. */
export const GAME_BODIES = listedSet(`
club clubs league team side society association committee captain coach treasurer secretary chair chairman hall table
room bar pavilion ground field attendant manager lot lads
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
