import { words } from '../engine';

/** Business of the organisation that is published in its own time. */
export const officeBusiness = words({
  name: 'business of the office',
  nouns: [
    ...'chief boss custody interview offer tender pay deputy panel score depot station bus library clinic scheme funding refuge patrol pcso depot force supplier staff unit team restructure redundancy merger precept tender bidder bid shortlist procurement supplier budget overspend underspend closure reserve review audit inspection reshuffle outsourcing grant contract lease counter depot panel cabinet shortfall hole headcount vacancy payoff severance settlement commissioner hq headquarters building estate consultation counter rota programme post job'.split(
      ' ',
    ),
    'chief constable',
    'deputy chief',
    'chief executive',
    'chief officer',
    'council tax',
    'band d',
    'control room',
    'night cover',
    'youth club',
  ],
  phrases: [
    '(police|fire|ambulance|our|rural|town|that|the) (station|stations)',
    '(our|the) (force|service|team|unit|department|office) (is|are|into|with|to)',
    '(new|next) (chief|boss|head|director|deputy)',
    '(hmicfrs|hmic|iopc|ofsted|cqc|inspectorate) (report|grade|findings|judgement|said)',
    '(pcsos|officers|staff|jobs|posts) (to|going|are|at risk|being)',
    'police and crime plan',
    'industrial action',
  ],
});

/** Closing, selling, cutting, picking: what was decided. */
export const decision = words({
  name: 'decision',
  verbs: [
    ...'close shut sell axe scrap merge move relocate cut cancel award sign pick choose appoint lose drop bin outsource privatise reject score resign retire freeze halve shelve approve win'.split(
      ' ',
    ),
    'turn down',
    'go up',
    'wind up',
    'pull out',
    'lay off',
    'say goodbye',
    'go to',
    'plug',
    'blow',
    'shed',
    'slash',
    'ditch',
    'bin off',
    'pull',
    'bail out',
    'kill off',
    'stop attending',
    'be a woman from',
    'mothball',
    'slim down',
    'farm out',
    'hand back',
    'pull the plug',
    'be cut',
    'leave',
  ],
  phrases: [
    '(for the chop|at risk|on the list|being axed|gone by|done deal|a done deal|over budget|in the red|the axe)',
    '_ (go|goes)',
    '(station|stations|post|posts|job|jobs|counter|counters|unit|team|depot) (is|are|all) (all|) going',
    "(is|are|all|be|getting) (gone|next|toast|tupe|tupe'd|tuped|done for)",
    '(gone|going|goes) to _',
    '(got|getting|has) the (job|nod|contract|chop|push|gig)',
    "(isn't|is not|doesn't|won't) (accept|standing|accepted|coming)",
    'not what (they|you|we) (told|were told|said)',
    '£ _',
    '_ (m|million|k) (hole|gap|short|overspend|black hole)',
  ],
});
