import { words } from '../engine';

/** After these a bare verb is a call: `we must stop`, `time to scrap`. */
const CALLS = new Set('must should please just now lets s to we i'.split(' '));

/** Questions on which parties and the public are divided in 2026; replaceable. */
export const issues = words({
  name: 'contested question',
  nouns: [
    'asylum seeker',
    'asylum hotel',
    'migrant hotel',
    'small boat',
    'low traffic neighbourhood',
    'ltn',
    'digital id',
    'id card',
    'pronoun',
  ],
  phrases: [
    ...'brexit rejoin ulez rwanda gaza israel palestine hamas immigration asylum hs2 fracking net-zero trident'.split(' '),
    ...'devolution reparations woke austerity zionism ihra abortion monarchy defund euthanasia'.split(' '),
    'palestine action',
    'net zero',
    'ulez (expansion|)',
    'clean air zone',
    '20 (mph|mile an hour)',
    '20mph (limits|zones|limit|zone|)',
    'assisted dying',
    'capital punishment',
    'death penalty',
    'stop and search',
    'two-tier policing',
    'defund the police',
    '(trans|gender) (rights|ideology|self-id|recognition|identity)',
    'single sex spaces',
    'single-sex spaces',
    '(scottish|welsh) independence',
    'united ireland',
    'fox hunting',
    'trail hunting',
    'rent (controls|control)',
    'wealth tax',
    'mansion tax',
    'winter fuel (allowance|payment)',
    'two child (cap|limit)',
    'two-child benefit cap',
    'tuition fees',
    'inheritance tax',
    'farm tax',
    'family farm tax',
    'national service',
    '(junior|resident) doctors strike',
    "(doctors|teachers|rail|nurses|bin|train) (strike|strikes)",
    'open borders',
    'mass (migration|immigration|deportations)',
    'channel crossings',
    'protest ban',
    'voter id',
    'votes at 16',
    'proportional representation',
    'first past the post',
    '(abolition|abolishing) of pccs',
    'abolishing (pccs|police and crime commissioners)',
    'police (cuts|funding)',
    '(nhs|rail|water|energy) (privatisation|nationalisation)',
    'congestion charge',
    'workplace parking levy',
    'culture wars',
  ],
});

/** Words that take a side. */
export const stances = words({
  name: 'taking a side',
  phrases: [
    '(is|are|was|just|simply|nothing but|becoming) (just|nothing but|simply|really|) (a|an) (tax|scam|con|war|attack|assault|disgrace|joke|racket|disaster|mistake|betrayal|farce|fraud|shambles|insult|failure|con-trick|stealth tax|cash cow|human right)',
    '(tax|war|attack|assault) on (working|ordinary|hard-working|motorists|drivers|the poor|free speech|women|farmers|pensioners)',
    '(money|cash|land|power) grab',
    '(must|should|has to|have to|needs to|need to|ought to) (be|) (scrapped|banned|stopped|axed|abolished|reversed|legal|legalised|nationalised|end|go|stop|binned|dropped|cancelled)',
    '(say|saying|said|vote|voting) (no|yes) to',
    '(we|i|proud to|always|will always) (support|oppose|back|stand with|reject|stand against|stand by)',
    '(stand|standing|stands) with',
    'solidarity with',
    'in solidarity',
    '(free|from the river to the sea|hands off|justice for) palestine',
    ...'madness lunacy insane barmy insanity nonsense shameful cruel inhumane immoral barbaric scandalous genocide apartheid'.split(' '),
    ...'disgraceful disgusting outrageous ludicrous heartless evil unworkable ridiculous'.split(' '),
    'end of',
    'end of story',
    '(long|well) overdue',
    'about time',
    'enough is enough',
    '(refugees|migrants) (are|) welcome',
    'no human is illegal',
    'ceasefire now',
    'out of control',
    'wrong (on every level|side of history|decision|call|priorities)',
    '(right|correct|brave|only) (call|decision|side of history)',
    '(is|are|was) (wrong|right|broken|unfair|vital|essential|a lifeline)',
    'common sense',
    'on the right side of history',
    'hands off',
    'not in my name',
    'no to',
    'yes to',
    'what a (shambles|joke|disgrace|mess|farce|betrayal)',
    'never (worked|works|going to work)',
    "(doesn't|don't|does not|won't|never) work",
    'send them (back|home)',
    'secure our borders',
    'close the (border|borders|hotels)',
  ],
  sensed: [
    {
      phrases: ['scrap', 'axe', 'ban', 'bin', 'stop', 'end', 'defend', 'save', 'bring back', 'abolish', 'reverse', 'support', 'oppose', 'back', 'rejoin', 'legalise'],
      sense: ({ source, first }) => {
        const before = source.tokens[first - 1];
        if (before === undefined || source.sentenceOf(first)?.first === first) return true;
        if (before.norm === '#') return true;
        return CALLS.has(before.norm);
      },
    },
  ],
});

/** Flags that stand for one side of a war or a union. */
export const sideFlags = words({
  name: 'flag of one side',
  phrases: '🇵🇸 🇮🇱 🇪🇺'.split(' '),
});

/** A proposal is described, not judged. */
export const neutralProcess = words({
  name: 'report or consultation',
  nouns: ['consultation', 'statistic', 'survey', 'webinar', 'leaflet', 'bulletin'],
  phrases: [
    'have your say',
    'find out (more|about|how)',
    'figures (show|published|from)',
    'per cent',
    '%',
    'voted (to|for|against|by)',
    'agenda item',
    'gov.uk',
    'faq',
    'faqs',
    'we (do not|don\'t) comment',
    'we take no (side|position|view)',
  ],
});
