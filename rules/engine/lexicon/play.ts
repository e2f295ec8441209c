const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of matches and games. `football` and `match` alone name a place as often as play. */
export const SPORT_WORDS = set(`
goal goals goalie goalkeeper keeper ref referee var penalty pen offside striker midfield midfielder winger wing header
half half-time full-time innings wicket wickets batsman batting bowling umpire cricket scrum lineout nil equaliser
hat-trick five-a-side league cup semi-final quarter-final clean-sheet darts tackle
`);
/** Somebody outside of play: what is done to them is meant. */
export const BYSTANDERS = set(`
wife husband partner girlfriend boyfriend steward stewards fan fans supporter supporters police officer child children
woman girl boy referee's pub street car park train
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
