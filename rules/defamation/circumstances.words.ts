import { precededBy, words } from '../engine';

/** Signs that the people spoken of are made up or acted. */
export const fiction = words({
  name: 'fiction',
  sensed: [
    {
      nouns: ['film'],
      sense: (at) =>
        precededBy(
          at,
          'the',
          'a',
          'this',
          'that',
          'of',
          'in',
          'best',
          'new',
          'great',
          'short',
          'tv',
        ),
    },
  ],
  phrases: [
    '(movie|ep|novel|novels|series|episode|episodes|finale|sitcom|telly|podcast|playhouse|trailer|twist|soap|drama|dramas|plot|season|box set|boxset|panto|pantomime|musical|audiobook|whodunnit|thriller|sequel|remake|sketch|storyline|villain|villains|netflix|itvx|iplayer)',
    '(murder mystery|eastenders|corrie|emmerdale|traitors|poirot|sherlock|macbeth|cluedo)',
    '(in|of) (the|a|this|our) (_|) (play|show|pantomime|production)',
    'robin hood',
    'big screen',
    'act (one|two|three|four|five)',
    '(scrooge|dracula|macbeth|fagin)',
    'true crime',
    '(book|reading) (club|group)',
    '(rewatching|rewatched|bingeing|binged)',
    'amateur dramatics',
    '(spoiler|spoilers)',
    'am dram',
    '(plays|playing|played) (the|a) (villain|fascist|nazi|murderer|killer|thief|crook|drunk|liar)',
  ],
});

/** Small things and small creatures: theft among them is a joke. */
export const trivia = words({
  name: 'trifle',
  phrases: [
    '(biscuit|biscuits|chip|chips|cake|cakes|crisps|sandwich|sandwiches|sausage|sausages|chocolate|chocolates|sweets|snack|snacks|doughnut|doughnuts|pizza|toast|yorkshire|yorkshires|roastie|roasties|potato|potatoes|ice cream|lolly|haribo|cheese|bacon|flapjack|brownie|mince pie|tea|teabag|teabags|mug|pen|pens|stapler|charger|duvet|blanket|sofa|socks|sock|hoodie|slippers|remote|pillow|toy|toys|nuggets|hobnob|hobnobs|kitkat|kit kat|quality street|milk|crumpet|scone|scones|pudding|side of the bed|hairbrush|lasagne|cookies|jam|marrow|curry|beer garden|barbecue|bbq|karaoke|ceilidh|monopoly|scrabble|cluedo|bingo|quiz|karaoke|raffle prize|fancy dress|diet|crossword|pest control|allotment|poodle|poodles|shampoo|haddock)',
    '(three|two|four|five|six)-year-old',
  ],
});

/** Small creatures: what they steal or kill is a joke, what people do to them is not. */
export const pet = words({
  name: 'pet',
  phrases: [
    '(jack russell|border collie|great dane|german shepherd|yorkshire terrier|golden retriever|french bulldog|saint bernard|west highland terrier|british shorthair|maine coon|shetland pony|greyhound|dachshund|pug|spaniels|terrier|collie|poodle)',
    '(dog|puppy|cat|kitten|seagull|gull|squirrel|hamster|parrot|toddler|baby|fox|magpie|goat|pony|goose|lab|labrador|spaniel|cockapoo|whippet|tabby|rabbit|tortoise)',
  ],
});

/** Long ago: the dead cannot be defamed. */
export const longAgo = words({
  name: 'long ago',
  phrases: [
    '(victorian|victorians|medieval|edwardian|tudors|tudor times|roman times|viking|highwayman|highwaymen|blackshirts|hanged|gallows|gibbet)',
    '(18th|19th|17th|16th|15th|eighteenth|nineteenth|seventeenth) century',
    '(history|historical) (society|walk|talk|tour|centre|corner|group)',
    'local history',
  ],
});

/** The writer marks what follows as a view. */
export const viewMarker = words({
  name: 'marked as a view',
  phrases: [
    '(i|we) (think|thought|reckon|feel|believe|find|found|wonder)',
    '(seems|looks) to me',
    'in my (view|opinion|book|experience|humble opinion)',
    '(personally|imo|imho|if you ask me|for my money|to my mind|my view is|strikes me)',
  ],
});

/** What a view rests on. */
export const statedBasis = words({
  name: 'stated reason',
  phrases: [
    '(because|since|as|given|after|based on|judging by|having) (he|she|they|i|we|the|his|her|my|that|it|what|seen|read|watched|waited)',
    '(he|she|they) (said|wrote|posted|tweeted|told the|told me|told us|called)',
    '(said|wrote|posted|tweeted|claimed) (that|on|in|at)',
    '(on|in|of) _ (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(on|since|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)',
    '(email|emails|letter|minutes|figures|speech|post|tweet|interview|report) (of|from|on|says|said) _',
  ],
});

/** A post that invites people to something. */
export const invitation = words({
  name: 'invitation',
  phrases: [
    '(fete|fayre|school fair|farm|taster|sign up|come along|join us|open day|drop in|free session|book now|all welcome|see you there)',
  ],
});
