import { words } from '../engine';

/** Open to all, or made up: no secret is told. */
export const publicOccasion = words({
  name: 'public occasion',
  nouns: [
    ...'stall stand fete fair show open-day recruitment vacancy careers exhibition museum tour display demonstration demo talk visitor family-day'.split(
      ' ',
    ),
    ...'episode series film movie telly drama book novel game boxset programme documentary bird birder birdwatcher twitcher hide binoculars pitch goal league'.split(
      ' ',
    ),
    ...'supermarket aldi lidl sale bargain wardrobe fridge biscuit cake'.split(' '),
  ],
  phrases: [
    'open day',
    'say hello',
    'come (and|along|down)',
    'meet the',
    'on our website',
    'published',
    'training exercise',
    'exercise',
    'community',
    'dementia',
    'netflix',
    'bbc',
    'itv',
    'channel 4',
    'line of duty',
    'section 60',
    'road closure',
    'gig',
    'concert',
    'tickets',
    'restaurant',
    'pub',
    'quiz',
    'nhs',
    'theatre',
    'surgery',
    'hospital',
    'arrest warrant',
    'wanted',
    'recall',
    ...'carpenter joiner hinge hinges plaster plastering paint painting shed kitchen loft drill ikea screwfix wickes fitter fitting diy spirit-level sawdust skirting architrave handyman decorating garden greenhouse'.split(
      ' ',
    ),
  ],
});
