import { words } from '../engine';

/** Strong enough alone: nobody but an insider runs a plate. */
export const insiderCheck = words({
  name: 'check of a person or vehicle',
  phrases: [
    '(have|got|with|my|use|using) (pnc|pnd|niche|athena|crimint|anpr|leds|police|force|dvla|systmone) access',
    '(access|login) to (pnc|pnd|niche|athena|crimint|anpr|leds|police systems|the pnc|the pnd)',
    '(checked|looked up|found|got|ran|pulled) (his|her|their) (address|number|record|file|history|name|plate|reg|details|phone|criminal record) (_|) (for|at|from|on|while|during) (me|work|shift|nights|the system|us|her|him)',
    'perks of the job',
    '{run} (the|his|her|their|that|my|your|a|this) (plate|plates|reg|vrm|numberplate|number plate)',
    '{run} (his|her|their|the|my|that) (name|index|details) (through|past|on)',
    '{run} (the|his|her|their) (plate|name) (of|for)',
    '(pnc|pnd|intel|anpr) (check|checked|checks) (on|him|her|them|the|his)',
    "(pnc'd|pncd) (him|her|them|the|it)",
    '{look} (him|her|them|it|you) up (at work|on shift|on nights|on duty|on my|in the control|at the station|from work)',
    '(nosy|nose|look|peek|peep|gander|snoop|rummage|dig) (through|on|at|in|during|while) (my|the|his|her|our) (late|lates|night|nights|early|earlies|shift|turn|system|systems|work|box|log|logs|records|files)',
    '(known|well known|very well known) to (us|the team|our lot|our team|the shift)',
    '(one of|) our regulars',
    "(we've|we have|our lot have|our team have|i've|i have) (met|dealt with|nicked|arrested|had) (him|her|them|the gentleman|the lady|that one|this one) (before|many|more|a few)",
    "(he's|she's|they're|he is|she is) (on|all over) (our|the) (system|books|radar|files)",
    '(got|has|have) (more|pages of|a lot of|loads of) (previous|form|markers)',
    '(warning|flag) markers',
    '(has|have|got) (a|some|warning) (marker|markers) (for|on)',
  ],
});

/** The search is taught, audited or punished, and not done by the writer. */
export const lookupTalk = words({
  name: 'looking up in general',
  verbs: [
    'dismiss',
    'sack',
    'prosecute',
    'audit',
    'sentence',
    'jail',
    'fine',
    'apologise',
    'explain',
  ],
  phrases: [
    ...'misconduct gross hearing officers offence unlawfully illegally unauthorised complaint complain ico training course recruitment vacancy apply explained trial court librarian library recipe googled google facebook instagram linkedin rightmove companies-house wikipedia imdb youtube'.split(
      ' ',
    ),
    'stand for',
    'stands for',
    'companies house',
    'how to',
    'your own',
    'freedom of information',
    'subject access',
    'data protection',
    'policing purpose',
    'public register',
    'mot history',
    'auto trader',
    "wouldn't",
    'would never',
    'must not',
    'on the news',
  ],
});
