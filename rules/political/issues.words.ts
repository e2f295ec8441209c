import { followedBy, words } from '../engine';
import { split } from './split';

/** Questions on which parties and the public are divided in 2026; replaceable. */
export const issues = words({
  name: 'contested question',
  nouns: [
    ...split('refugee migrant immigrant ltn pylon windmill dinghy picket'),
    ...[
      'asylum seeker',
      'small boat',
      'low traffic neighbourhood',
      'wind farm',
      'grammar school',
      'second home',
      'private school',
    ],
  ],
  phrases: [
    '(two-child|two child) limit',
    ...split(`brexit rejoin ulez rwanda gaza israel palestine hamas immigration asylum hs2 fracking net-zero trident
      devolution reparations woke austerity zionism abortion monarchy defund euthanasia vagrancy decriminalisation
      nationalisation privatisation deportation deportations echr republic pccs nimbys`),
    'palestine action',
    '(jury trials|early release|prison sentences|prison places|sentencing (policy|reform|guidelines|bill))',
    '(green belt|housing targets|council tax|farm tax|wealth tax|mansion tax|inheritance tax|winter fuel|universal credit|free school meals|tuition fees|two child cap|two-child cap|benefit cap|benefit cuts|foreign aid|aid cuts|defence spending|national service|licence fee)',
    '(the|channel) (boats|crossings)',
    '(join|rejoin|rejoining|rejoined|leave|leaving|left) the eu',
    '(trans|gender) (women|men|people|rights|ideology|self-id|recognition|identity)',
    'what a woman is',
    '(junior|resident|striking|bin|rail|train|doctors|teachers|nurses) (doctors|strike|strikes|lads|nurses|workers)',
    '(strike|picket) (line|lines|action)',
    'on the picket',
    '(nurses|doctors|teachers|drivers|paramedics) on',
    '(fox|trail) hunting',
    '(free speech|digital id|id card|id cards|voter id|smart motorways|bus franchising|right to buy|right to protest|zero hours|fire and rehire|human rights act|house of lords|hereditary peers|puberty blockers|drag queens|culture wars|open borders|universal basic income|climate crisis|climate emergency|fossil fuels|oil and gas|nuclear power|congestion charge|clean air zone|royal family)',
    "(20|twenty|20mph|30) (mph|limit|limits|zones|zone|mile|in our|is plenty|'s plenty|on our)",
    "(twenty|twenty's)",
    '20mph',
    '(assisted dying|capital punishment|death penalty|stop and search)',
    'assisted dying bill',
    '(the|to) (zurich|dignitas)',
    'police (cuts|funding)',
    'single sex spaces',
    '(scottish|welsh|our own) independence',
    'united ireland',
    'rent (control|controls|cap|caps)',
    '(mass|illegal) (migration|immigration|immigrants|migrants|arrivals|deportations)',
    '(coming|come|entering|arriving) (here|over) (illegally|in)',
    '(asylum|migrant|four star|five star) (hotel|hotels)',
    '(proportional representation|first past the post)',
    '(abolishing|abolition of|abolish|scrapping|axing) (pccs|commissioners|police and crime commissioners)',
    '(cannabis|weed)',
    'fleeing _',
    'hanging for',
    'striking _',
    '(water|rail|energy|nhs) (back in|privatisation|into public)',
    'legalising',
  ],
});

/** Before a bare verb these say that others do it or that it is only a thing to do. */
const OTHERS = new Set(
  'to will would voted plans plan decided may might could did does do not they he she agreed who'.split(
    ' ',
  ),
);

/** Words that take a side. */
export const stances = words({
  name: 'taking a side',
  nouns: split(
    'punishment lifeline racket tax-grab con-trick joke farce betrayal genocide apartheid vandalism scrounger lunacy',
  ),
  verbs: ['stand with', 'stand by'],
  phrases: [
    'saves lives',
    'every (_|_ _) should',
    ...split(`madness insane sensible barmy insanity nonsense shameful cruel inhumane immoral barbaric scandalous disgraceful
      disgusting outrageous ludicrous heartless evil unworkable ridiculous unfair broken overdue simples
      vital essential daft mad bonkers`),
    '(should|must|ought to|has to|have to|needs to|need to) (be|never|not|have|go|stop|end|pay|act)',
    '(we|i|proud to|always|will|to) (support|oppose|back|applaud|reject|welcome)',
    'sense on',
    '(is|are|was|were) (just|only|nothing but|simply|really|becoming|basically) (a|an|the)',
    "(is|are|was|'s) (a|an) (tax|scam|con|war|attack|assault|disgrace|joke|racket|disaster|mistake|betrayal|farce|shambles|insult|failure|act of|human right|triumph|scandal)",
    "(is|are|isn't|aren't|not) (wrong|right|welcome|racist|the answer|enough)",
    '(tax|war|attack|assault|betrayal) (on|of) (the|our|working|women|motorists|drivers|farmers|pensioners|free|_ people)',
    '(money|cash|land|power) grab',
    '(in|) solidarity',
    "(i'm|im|i am|we're|we are|i|we|you|always) (with|against|for) (the|this|it|that|them|_)",
    '(hands off|end of|full stop|full-stop|simple as|no ifs|not in my name|out of control)',
    '(well|long) overdue',
    'about time',
    'enough is enough',
    'no human is illegal',
    '(right|correct|brave|only|sensible|common) (call|decision|sense|side of history)',
    'quite right',
    'a good day',
    'what a (shambles|joke|disgrace|mess|farce|betrayal)',
    "(never|doesn't|don't|won't|wont|not) (worked|work|works|going to)",
    '{send} (them|the boats|em) (back|home|packing)',
    "(it's|its|it is|about|high|is) time (we|the|that|this|they)",
    "(there's|there is|there should be) no (place|need|case|excuse)",
    '(deserve|deserves) better',
    "(can't|cannot) come soon enough",
    '(would|will) (sort|bankrupt|ruin|save|destroy|cripple|fix|solve)',
    'over (our|my) dead body',
    '(save|keep|protect|defend) (our|the)',
    '(wake up|cash cow|rip-off|red tape|no thanks|yes please|freebies|while our)',
    '(that simple|no more excuses|the truth is|we said it|say it louder|the courage)',
    '(we|you) (need|deserve|demand|want)',
    '{pay} (them|em|our|nurses|teachers) (properly|what|_)',
    'stand alongside',
    'counts',
    '(brought|bring|bringing) back',
    '(will|would) (_|) (fix|bankrupt|ruin|save)',
    '(sold on|in favour of|dressed up as|taking over)',
  ],
  sensed: [
    { phrases: ['now'], sense: (at) => followedBy(at, '!') },
    { phrases: ['works'], sense: (at) => followedBy(at, '.', '!', ',', 'and', 'wonders') },
    {
      phrases: [
        ...split(
          'scrap axe ban bin end abolish reverse rejoin legalise freeze detain deport drill nationalise repeal stop',
        ),
        'bring back',
      ],
      sense: ({ source, first }) => !OTHERS.has(source.tokens[first - 1]?.norm ?? ''),
    },
  ],
});

/** Flags that stand for one side of a war or a union. */
export const sideFlags = words({ name: 'flag of one side', phrases: split('🇵🇸 🇮🇱 🇪🇺') });

/** A proposal is described, not judged. */
export const neutralProcess = words({
  name: 'report or consultation',
  nouns: split('consultation statistic survey webinar leaflet bulletin table faq quarter'),
  phrases: [
    'have your say',
    'hate (crime|crimes|incident|incidents|towards|against)',
    'voted (to|for|against|by)',
    'samaritans',
    '(has|have) announced',
    "we (do not|don't) comment",
    'gov.uk',
  ],
});
