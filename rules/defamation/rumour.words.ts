import { words } from '../engine';

/** Ways of passing on what others say. */
export const rumour = words({
  name: 'rumour',
  phrases: [
    '(people|everyone|everybody|they|folk|folks|lots|some|some people|half the town|half the village|the whole village|parents|neighbours|locals) (is|are|keep|all|were) (saying|telling)',
    '(people|everyone|everybody|they|folk|folks|some) (say|says|reckon|reckons|think|thinks|knows|know)',
    '(word|rumour|rumor|gossip|talk) (is|has it|was|round here|going round|going around|on the street|about town)',
    '(rumours|rumour) (about|that|going)',
    '(apparently|allegedly|supposedly|reportedly|rumoured|rumour)',
    '(heard|hearing|hear) (that|it was|its|it|from|he|she|on|is)',
    '(i|just|only|we) (hear|heard)',
    "(i'm|im|been|was|were|we're|being) (told|hearing)",
    'told (me|us) (that|it|by)',
    '(a|my) (mate|friend|cousin|neighbour|source|contact|little bird|colleague) (says|said|told|reckons|swears|in)',
    'little bird',
    "(according to|its all over|it's all over|all over|from|on) (facebook|the village page|the whatsapp|nextdoor|the grapevine|a friend|someone|the group|the group chat|the page|the school gate|twitter|tiktok|spotted)",
    "(it's|its) (common knowledge|well known|an open secret|no secret)",
    '(common knowledge|open secret|worst kept secret)',
    '(only|just) repeating',
    "(don't|dont) shoot the messenger",
    '(going round|going around|doing the rounds)',
    "(can't|cannot) (confirm|prove) it",
    'take it with a pinch of salt',
    'not sure if its true',
    'someone (said|told|reckons|says|saw)',
    'mud sticks',
  ],
});
