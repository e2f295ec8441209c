import { words } from '../engine';

const BETTER = 'smarter|cleverer|brighter|better|cleaner|nicer|kinder|worthier|safer';
const MORE = 'intelligent|valuable|human|useful|civilised|decent|important|loyal|use|sense|brains';

/** What people are ranked below when they are belittled. */
export const lowlyThing = words({
  name: 'animal or thing to be compared with',
  nouns:
    'dog cat rat monkey ape insect pig cow donkey hamster goldfish chimp fly flea worm slug goat sheep plank brick doorstop houseplant toddler mule seal walrus hippo whale goose hen chicken penguin sloth snail hyena vulture parrot rabbit gerbil ferret badger crab slime puppet robot caveman'.split(
      ' ',
    ),
});

export const rankedAbove = words({
  name: 'ranked above',
  phrases: [`(${BETTER}) than`, `more (${MORE}) than`, 'worth more than'],
});

/** A life the writer would not want, or would end. */
export const dread = words({
  name: 'wish not to be',
  phrases: [
    '(kill|shoot|hang|top|drown) myself',
    '(rather|sooner) (die|be dead)',
    'thank god (i am|im) not',
    "glad (i am|i'm|im) not",
    'what a (curse|punishment)',
  ],
});

/** Being or becoming somebody. */
export const becoming = words({
  name: 'being or becoming',
  phrases: [
    '(woke|wake) up (as|and i was|and was)',
    'if i (was|were|became|had been born|turned out|turned into)',
    '(born|reborn|reincarnated|came back) (as|a)',
    'than be',
    "(i am|i'm|im|i 'm) not",
    'if my (son|daughter|child|kid) (was|were|turned out|became|came out)',
  ],
});

/** What a group is said to do to everyone else. */
export const ruinOfAll = words({
  name: 'ruin of everyone',
  disguised: true,
  phrases: [
    '(ruin|ruining|ruined|destroy|destroying|destroyed|wreck|wrecking|wrecked|kill|killing|bleed|bleeding|bleed dry|poison|poisoning) (our|this|the|my) (country|society|nation|town|city|culture|way of life|nhs|economy|civilisation|world|area|village|schools|neighbourhood|language)',
    '(danger|threat|menace|burden|cancer|plague|drain|strain|curse|disgrace|harm) (to|on|in|for) (our|this|the|my|us|all|civilisation|society|everyone|western|children|kids)',
    '(bring|bringing|brought) (our|this|the|my) (country|area|town|city) down',
    '(end|downfall|destruction|ruin) of (our|this|the|us|civilisation|society)',
    '(bleeding|draining|sucking) (us|the country|this country|the nhs|the system) dry',
    'root of (all|every|the)',
    '(the|main|only|whole) (reason|cause)',
    '(are|is) why (i|we|our|my|you|this|the)',
    'source of all',
    'to blame for',
    'ruining (everything|it for everyone)',
  ],
});
