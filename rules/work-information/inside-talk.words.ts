import { words } from '../engine';

/** People, things and acts that come up in such work and seldom elsewhere. */
export const innerMatter = words({
  name: 'inner matter',
  nouns: [
    ...'prisoner detainee suspect informant bodycam login vetting warrant gang raid offender barrister exhibit burglar dealer addict casualty cordon decoy statement complainant defendant resus caution misconduct drug knife tribunal safeguarding eviction arrears witness chopper breathalyser handover bedwatch inmate convict culprit trafficker smuggler fugitive absconder magistrate usher callout morgue autopsy overdose stabbing burglary arson'.split(
      ' ',
    ),
    'memory stick',
    'response shift',
    'door team',
    'drug deal',
    'search team',
    'police station',
    'closed session',
    'custody sergeant',
    'family liaison',
    'top brass',
    'internal affairs',
    'foster family',
    'call log',
    'release date',
  ],
  verbs: ['plead', 'tip off', 'cut out', 'blow into', 'turn up a', 'move on', 'cuff', 'arrest'],
  phrases: [
    '(anti-corruption|anti corruption|special branch|major crime|cid|professional standards)',
    'the closed bit',
    '(in|into|from) (care|custody|the cells|a&e)',
  ],
});

/** The writer was part of it. */
export const insideVoice = words({
  name: 'one of those inside',
  phrases: [
    "(the|our|today's|this morning's) (briefing|handover|tasking|intel meeting)",
    'we (_|) (moved|cut|had|have|got|found|took|nicked|arrested|told|caught|know|heard|swept|searched|pulled|stopped|let|put|fed|kept|charged|released|interviewed)',
    "(we've|we'd) (_|) (had|got|been|moved|put|found|taken|told|caught|lost)",
    '(my|our) (crew|desk|team|shift|watch|lot|ward|patch|caseload|machine|cells|custody|prisoner|sergeant|login|unit|office|nick)',
    '(told|tells|tell|rang|reads|read|called|gave|give|showed) (us|ours)',
    '(i|just) (logged|took|typed|sat|arrested|nicked|booked|attended|interviewed|searched|processed|heard)',
    '(sat|took|found|pulled|stopped|arrested|held|cut|led|put|drove|cuffed|searched) (in|with|a|an|the|her|his) (_|) (_|) (with|out|down|in|from|off|prisoner|today|tonight)',
    ...'we us our ours weve'.split(' '),
    "(we're|we'd|we'll|we've)",
    'used my',
    'landed on my desk',
    'from my desk',
    'you see all sorts in',
    'have quietly',
  ],
});
