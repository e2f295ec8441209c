import { followedBy, listed, precededBy, words } from '../engine';
import { isVerdict } from './verdict';

/** Questions on which parties and the public are divided in 2026; replaceable. */
export const issues = words({
  name: 'contested question',
  nouns: [
    ...listed('refugee migrant immigrant ltn pylon windmill windfarm turbine dinghy picket'),
    ...[
      'asylum seeker',
      'small boat',
      'low traffic neighbourhood',
      'wind farm',
      'grammar school',
      'second home',
      'private school',
      'solar farm',
      'resident doctor',
      'junior doctor',
      'drug legalisation',
      'heat pump',
      'cycle lane',
      'bus gate',
      'badger cull',
      'voting age',
      'zero hours contract',
      'private landlord',
      'housing target',
      'pay rise',
      'pay cap',
      'burqa',
      'non-dom',
      'benefit cap',
      'prison sentence',
      'community sentence',
    ],
  ],
  phrases: [
    '(two-child|two child) limit',
    ...listed(`brexit rejoin ulez rwanda gaza israel palestine hamas immigration asylum hs2 fracking net-zero trident
      devolution reparations austerity zionism abortion monarchy defund euthanasia vagrancy decriminalisation
      nationalisation privatisation deportation deportations echr republic pccs nimbys`),
    'palestine action',
    '(abolishing|scrapping|axing|keeping|directly-elected|elected) (pccs|commissioners|mayors|the lords)',
    '(two-tier|woke|tougher|softer|longer|proper|shorter) (policing|justice|sentences|sentencing)',
    '(inheritance|farm|family farm|corporation|income|property|land value|robot|sugar|meat) tax',
    '(triple lock|winter fuel|universal credit|pay restraint|minimum wage|living wage|right to buy|conversion therapy|grooming inquiry|public inquiry|single market|customs union|freedom of movement|foreign aid|overseas aid|defence spending|nuclear power|north sea oil|rail nationalisation|water companies|third runway|heathrow expansion|congestion charge|smoking ban|vape ban|facial recognition|hate speech|blasphemy law|compulsory voting|house of lords|national service|capital punishment|corporal punishment|chemical castration|votes at 16|votes at sixteen|local government reorganisation|positive discrimination|diversity targets|four-day week)',
    '(fewer|more|less) (people|foreigners|arrivals) (arriving|coming|leaving)',
    '20 is plenty',
    '(legal aid|social housing|council housing|hunting with|school uniforms|nhs privatisation|private healthcare|welfare cuts|benefit cuts|housing benefit|rent controls|rent control|leasehold reform|carbon tax|meat tax)',
    '(tax|taxing|taxes on) (the rich|wealth|billionaires|landlords)',
    '(illegal|mass|net|legal) migration',
    'the eu',
    '(jury trials|early release|prison sentences|prison places|sentencing (policy|reform|guidelines|bill))',
    '(council tax|wealth tax|mansion tax|tuition fees|two child cap|two-child cap|licence fee)',
    '(the|channel) (boats|crossings)',
    '(rejoining|rejoined) the eu',
    '(trans|gender) (women|men|people)',
    'what a woman is',
    '(strike|picket) line',
    'on the picket',
    '(nurses|doctors) on',
    '(fox|trail) hunting',
    '(free speech|digital id|fossil fuels|oil and gas|clean air zone|royal family)',
    '(20|20mph|30) (limit|zone|in our)',
    "(twenty|twenty's)",
    '20mph',
    '(assisted dying|death penalty|stop and search)',
    '(woke nonsense|being woke|woke agenda|woke mob)',
    'police (cuts|funding)',
    'single sex spaces',
    'welsh independence',
    'united ireland',
    'rent caps',
    '(mass|illegal) (immigration|immigrants)',
    '(coming|come) (here|over) (illegally|in)',
    'asylum (hotel|hotels)',
    '(proportional representation|first past the post)',
    'scrapping commissioners',
    '(cannabis|weed)',
    'fleeing _',
    '(the|these) (strikes|cuts)',
    '(fund|funding) (our|the) police',
    'striking (nurses|doctors|workers|teachers|firefighters)',
    '(nurses|doctors|teachers|teaching|rail|bin|firefighters) (strike|strikes)',
    'legalising',
    ...listed('multiculturalism pronouns lockdowns'),
    '(tax (cuts|rises)|student loans|climate change|puberty blockers|drag queens|faith schools)',
  ],
  sensed: [
    {
      phrases: ['prison', 'prisons'],
      sense: (at) => followedBy(at, 'works', 'work', 'fails', "doesn't", "don't", 'does'),
    },
    { phrases: ['hanging', 'the rope', 'the birch'], sense: (at) => precededBy(at, 'back') },
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
  nouns: listed(
    'lifeline racket tax-grab con-trick genocide apartheid scrounger lunacy fallacy blight eyesore menace triumph blessing relic',
  ),
  verbs: [
    'stand with',
    'stand by',
    'tear apart',
    ...listed(
      'deserve destroy kill bankrupt punish devastate impoverish throttle strangle enslave infantilise',
    ),
  ],
  phrases: [
    'a myth',
    '(belong|belongs) in the past',
    'saves lives',
    ...listed(
      `insane sensible insanity immoral barbaric evil unworkable broken overdue simples vital essential mad`,
    ),
    '(should|must|ought to|has to|have to|needs to|need to) (be|never|not|have|go|stop|end)',
    '(we|i|proud to|will|to) (support|back|welcome)',
    "(is|are|isn't|not) (wrong|right|racist|enough)",
    'cash grab',
    '(in|) solidarity',
    "(i'm|im|we're|i|we|you|always) (with|against|for) (the|this|it|that|them|_)",
    '(end of|full stop|full-stop|simple as|not in my name)',
    'about time',
    'no human is illegal',
    '(war [crime]|ethnic cleansing|war [criminal])',
    '(only|common) (call|decision|sense)',
    'quite right',
    "(never|doesn't|don't|not) (work|works|going to)",
    '(had|have|has had) (its|their) day',
    'time to (legalise|scrap|ban|end|abolish|rejoin|reverse|freeze|nationalise|repeal|axe|bin)',
    '(should|must|will) be (independent|free|longer|shorter|tougher|harsher|higher|lower|illegal|legal|banned|scrapped|abolished)',
    'are (women|men)',
    '(out of control|ceasefire now)',
    ...listed('outdated archaic obsolete abhorrent wicked humane civilised overrated'),
    "(it's|its|it is|about|is) time (we|the|that|this|they)",
    "(there's|there is) no (place|need)",
    "(can't|cannot) come soon enough",
    '(would|will) (sort|bankrupt|ruin|destroy|fix)',
    'over (our|my) dead body',
    '(save|keep|protect) (our|the)',
    'why (should|must|do|are) (we|i|our|they|taxpayers|the)',
    "(we|you|i|nobody|no one) (don't|dont|do not|never|) (need|needs|deserve|want|wants|voted for|asked for)",
    '(we|i|you) (oppose|reject|demand|agree with)',
    '(sign|back|share|join|support) (this|the|our|my) (_|) (petition|campaign|protest|march|rally)',
    '(we|they|government|parliament|britain|country|ministers) (should|must|ought to)',
    'too (far|high|low|long|lenient|harsh|expensive|many|much)',
    '(no to|no more|yes to|hands off|down with)',
    '{pay} (them|our) (properly|_)',
    'counts',
    '(brought|bring) back',
  ],
  sensed: [
    { phrases: ['(are|not|always) welcome', 'welcome here'], sense: (at) => !followedBy(at, 'to') },
    {
      verbs: ['send'],
      sense: ({ source, last }) =>
        source.tokens
          .slice(last + 1, last + 4)
          .some(({ norm }) => /^(?:back|home|packing)$/.test(norm)),
    },
    { phrases: listed('right justified fair plenty good great high low needed'), sense: isVerdict },
    { phrases: ['time to stop'], sense: (at) => !followedBy(at, 'and') },
    { phrases: ['now'], sense: (at) => followedBy(at, '!') },
    {
      phrases: ['free', 'solidarity with'],
      sense: (at) => followedBy(at, 'palestine', 'gaza', 'israel', 'ukraine'),
    },
    { phrases: ['works'], sense: (at) => followedBy(at, '.', '!', ',', 'and', 'wonders') },
    {
      phrases: [
        ...listed(
          'scrap axe ban bin end abolish reverse rejoin legalise freeze detain deport drill nationalise repeal stop',
        ),
        'bring back',
      ],
      sense: ({ source, first }) => !OTHERS.has(source.tokens[first - 1]?.norm ?? ''),
    },
  ],
});

/** What a contested question is said to be: after one of these comes a verdict. */
export const verdicts = words({
  name: 'a verdict',
  phrases: ['(is|are|was|were) (our|a|an|the only|not|no|just)'],
});

/** Flags that stand for one side of a war or a union. */
export const sideFlags = words({ name: 'flag of one side', phrases: listed('🇵🇸 🇮🇱 🇪🇺') });

/** A proposal is described, not judged. */
export const neutralProcess = words({
  name: 'report or consultation',
  nouns: listed('consultation statistic survey webinar leaflet bulletin table faq quarter'),
  phrases: [
    'have your say',
    'hate (crime|crimes)',
    'voted (to|for|by)',
    'samaritans',
    '(has|have) announced',
    "we (do not|don't) comment",
    'gov.uk',
  ],
});
