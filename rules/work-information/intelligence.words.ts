import { words } from '../engine';

/** Intelligence given away: what it says or where it came from. */
export const intelligenceWords = words({
  name: 'intelligence',
  phrases: [
    '(intel|intelligence|int) (suggests|says|shows|indicates|points|tells|picture|reckons|has it|puts|links|names)',
    '(intel|intelligence) (report|reports|log|logs|entry|submission|briefing|pack|sheet) (on|about|for|that|says|suggests|names|came)',
    '(we|we have|i|got|have|had|some|good|fresh|new|solid|decent|latest) intel',
    '(we|we have|got|have|received|fresh|solid) (had|got|) (intelligence|intel) (that|on|about|of|from)',
    "(we've|we have|i've|they've) (had|got) (intel|intelligence)",
    'intel (is|has come|came) (in|that|of)',
    '(our|my|a|the) (source|informant|snout|grass) (says|said|reckons|told|tells|inside|in|close|within|has|gave|swears)',
    '(our|the|a|my) chis',
    'chis',
    "(he's|she's|he is|she is|he was|she was|they're|is|was) (an|a|our|their|the) (informant|grass|supergrass|snout|police informer|registered source)",
    '(little bird|birdie) (_|) (_|) (_|) (tells|told|says) (us|me)',
    'covert human intelligence source',
    'registered informant',
    '(graded|grading) (a|b|c|d|e|_) (1|2|3|4|5)',
    'intel grading',
    '(5x5x5|3x5x2)',
    '(a|our|an) (informant|source) (told|tipped|gave|told) us',
    '(source|snout|grass) (reckons|says|swears|tells)',
  ],
});

/** Intelligence as a way of working, asked for, taught or reported on afterwards. */
export const generalIntelligence = words({
  name: 'intelligence in general',
  phrases: [
    ...'artificial emotional ai led course courses training webinar museum recruitment recruiting vacancy vacancies apply film series novel podcast documentary'.split(
      ' ',
    ),
    '(send|give|share|report|pass|submit|need|want) (us|me|in|on|your|any|more|the|all) (your|any|intel|information|)',
    'intelligence-led',
    'acting on',
    'thanks to',
    '(following|after|based on|as a result of) (intelligence|intel|information)',
    'stands for',
    '(officers|police|we) (seized|recovered|arrested|found|executed)',
  ],
});
