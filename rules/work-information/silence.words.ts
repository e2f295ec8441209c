import { capitalised, followedBy, type Place, precededBy, startsSentence, words } from '../engine';

/** Films, books, games and sport: nothing of it happened. */
export const makeBelieve = words({
  name: 'make-believe',
  nouns: [
    ...'film movie novel episode season finale boxset drama documentary podcast sitcom musical character thriller whodunnit cluedo panto'.split(
      ' ',
    ),
    ...'referee striker goalkeeper goalie winger midfielder league tournament quiz museum simulation'.split(
      ' ',
    ),
  ],
  sensed: [{ phrases: ['series'], sense: (at) => !followedBy(at, 'of') }],
  phrases: [
    '(on|in) (that|this|the) game',
    '(gaming|gamer|ps5|minecraft|fortnite|warzone|roblox)',
    ...'netflix spoiler spoilers eastenders corrie emmerdale fiction fictional xbox playstation fifa var mvp basketball netball tennis badminton squash 🏀 🎾 🏏'.split(
      ' ',
    ),
    'line of duty',
    'in (a|the|her|his|our) (_|) (play|sketch)',
    '(was|were) hanged (for|at)',
    '(victorian|edwardian|medieval|tudor|georgian|century|highwayman|workhouse|gallows)',
    '(in|let in|own) goal',
    '(into|off) the (net|crossbar)',
    'channel (4|5|four|five)',
    '(on|watching) (the|) (telly|tv|bbc|itv)',
  ],
});

/** Where somebody works or lives is no hobby of the writer's: `her from the chippy`. */
function saysWhere({ source, first }: Place): boolean {
  const [article, link] = [source.tokens[first - 1]?.norm, source.tokens[first - 2]?.norm ?? ''];
  const named = source.tokens[first - 1]?.capital === true && WHERE.has(link);
  return named || ((article === 'the' || article === 'that') && WHERE.has(link));
}

const WHERE = new Set('from at outside behind opposite above by near next in on'.split(' '));

/** Home, hobby, animals and food: the words of police work are borrowed there. */
export const everydayMatter = words({
  name: 'everyday matter',
  sensed: [
    {
      nouns: [
        ...'knitting crochet allotment snail slug hamster guinea-pig tortoise goldfish parrot pug labrador poodle terrier hen duck goat donkey pony lamb owl robin bee wasp spider tomato courgette pumpkin marrow sunflower tulip daffodil lawn mower bonfire barbecue picnic beach seaside'.split(
          ' ',
        ),
        ...'puppy kitten rabbit heron bittern polling fox squirrel badger hedgehog pigeon seagull lurcher spaniel birder twitcher toddler'.split(
          ' ',
        ),
        ...'crumpet pancake pudding pie crumble lasagne pasta pizza kebab sandwich bacon sausage soup gravy mince custard jam prosecco cocktail'.split(
          ' ',
        ),
        ...'cake biscuit recipe sourdough roast chippy takeaway curry fridge wardrobe freezer loft greenhouse plaster tile boiler carpenter joiner hinge drill paint scaffolder'.split(
          ' ',
        ),
        ...'wedding groom bride usher bridesmaid birthday balloon panto choir gig concert album playlist marathon parkrun raffle stile supermarket bargain'.split(
          ' ',
        ),
        ...'taxi doorbell trophy cache caching geocache charity sponsor screwfix ikea linkedin facebook invoice homework exam tutor'.split(
          ' ',
        ),
      ],
      sense: (at) => !saysWhere(at) && (!capitalised(at) || startsSentence(at)),
    },
    {
      phrases: ['the (cat|dog)'],
      sense: (at) =>
        !followedBy(at, ...'unit units van handler handlers section team lads'.split(' ')),
    },
    {
      nouns: [
        'cat',
        'dog',
        'kid',
        'son',
        'daughter',
        'mum',
        'dad',
        'nan',
        'husband',
        'wife',
        'gran',
      ],
      sense: (at) =>
        precededBy(at, 'my', 'our') &&
        !followedBy(at, "'s", ...'in is was says said does did works worked has had'.split(' ')),
    },
  ],
  phrases: [
    '(gym|wheelie bin|bin day|football game|book club|ice cream|cross stitch|garden centre|school run|sea wall)',
    'dress up',
    'fancy dress',
    '(surprise|birthday|hen|stag) (party|do|visit)',
    'radio station',
    '(lego|advent calendar|black friday|mince pies)',
    '(birthday|christmas) (present|presents)',
    '(buy|wrap|hide) (_|) (_|) (present|presents|gift|gifts)',
    'best man',
    'hen night',
  ],
});

/** `not published`, `before it is published`, `until they publish`. */
function isYetToCome({ source, first }: Place): boolean {
  const before = source.tokens.slice(Math.max(0, first - 5), first);
  return before.some(({ norm }) =>
    /^(?:not|never|yet|before|until|till|when|once|be|.*n't)$/.test(norm),
  );
}

/** Published, taught, advertised or asked of the public: meant for everybody's eyes. */
export const saidInPublic = words({
  name: 'public matter',
  sensed: [
    {
      phrases: ['published', 'in public', 'our website', '(has|have) announced'],
      sense: (at) => !isYetToCome(at),
    },
    { phrases: ['quote'], sense: (at) => !precededBy(at, 'not', "don't", 'dont') },
  ],
  nouns: [
    ...'helpline vacancy apprenticeship webinar memoir campaigner volunteer exhibition leaflet survey statistic myth explainer'.split(
      ' ',
    ),
    'open day',
    'award notice',
    'public inquiry',
    'job advert',
  ],
  phrases: [
    '(avoid|keep away from|stay away from|keep clear of) (the|this) area',
    'please avoid',
    'find (another|an alternative) route',
    '(our|public|open|online|this) consultation',
    'consultation (is|opens|open|closes|runs|on|page|ends)',
    ...'website webcast agenda recruiting recruitment apply 116 0800 0808 0345 0330 0300 020 crimestoppers samaritans childline nspcc awareness foi procurement trainee quoting dashcam archive archives conference hiring'.split(
      ' ',
    ),
    '(ring|call|text|tell|contact|report it to|speak to) (us|101|999|them|police)',
    '(with|gave|given|giving) (her|his|their) (permission|consent|blessing)',
    '(details|names|name and _) (have been|has been|are|) (changed|left out)',
    'stands for',
    'rape crisis',
    '(ring|call|dial|on|to|phone) (999|101)',
    '(training|course) (day|session|given|is|was|provided|starts|on)',
    'if you (have been|were|are) (affected|worried|a victim|a witness|struggling|concerned|thinking|in danger|in the area|near|suffering)',
    'if you (saw|see|know anything|have any|recognise|can help)',
    '(have|share) your (say|view|views)',
    'freedom of information',
    'front page',
    'case study',
    '(asked|wants|wanted|allowed) us to (share|record|tell|use|publish)',
    '(let|lets) us (share|use|tell)',
    '(agreed|chose|happy) to (share|tell)',
    '(released|issued|asked us to share) (a|an|these|this) (tribute|words|image|appeal|_)',
    'one in (_|three|four|five|ten)',
    'years ago',
    'the (guardian|bbc|daily mail|coroner|ombudsman)',
    'protected disclosure',
    'whistleblowing',
  ],
});

/** Keeping it in: the reply gives nothing away and asks others not to either. */
export const protective = words({
  name: 'keeping it private',
  sensed: [
    {
      phrases: [
        "(can't|cannot|can not|won't|don't|do not|never|shouldn't|not able to|couldn't) (tell|discuss|talk about|comment|share|give|see or|say anything|guess|speculate|name|post|film|point) (_|) (individual|any|anything|on|about|here|a|their|the|names|it|who)",
        "(please|just) (don't|do not)",
      ],
      // What others may not tell, or readers should not, is about to be told here.
      sense: (at) =>
        !precededBy(at, ...'they he she jury court police you nobody'.split(' ')) &&
        !followedBy(at, ...'anyone tell repeat say quote mention'.split(' ')),
    },
  ],
  phrases: [
    "(not|nobody|isn't|aren't) (for us|for me|ours|mine|our story|my story) to (say|tell)",
    'not naming (anyone|anybody|names)',
    '(none|neither) of us know',
    "(haven't|have not) a clue",
    'wait for the (statement|court|inquest|facts)',
    "aren't mine",
    '(protects|protected by law|anonymity is)',
    'leave (them|him|her) be',
    "don't (know|do) (individual|families)",
    'has a family',
    '(that|this|it|i|we|which) (was|were|am|is) (wrong|mistaken|untrue|not true)',
    '(got|get) (it|that|this) wrong',
    'correction',
    '(be|being) named',
  ],
});

/** A court has decided, or said it in the open. */
export const openCourt = words({
  name: 'open court',
  verbs: ['sentence', 'jail', 'imprison', 'convict'],
  phrases: [
    '(pleaded|pled) guilty',
    'prosecutor',
    'court heard',
    '(found|was|is) (not |)guilty',
    '(been|was|were|is) charged',
    'charged with',
    '(will|to|due to|has) (appear|appeared)',
    '(jury|judge) (heard|found|convicted|told|acquitted|cleared)',
    'on the run',
    'wanted',
    'named (as|by police)',
  ],
});
