import { words } from '../engine';

/** That a named customer has a case, told where all can read it. */
export const dealings = words({
  name: 'dealings with the office',
  phrases: [
    'your (son|daughter|husband|wife|partner|brother|sister|mum|dad|lad|ex|neighbour|tenant|boyfriend|girlfriend) (was|is|has been|got|will be) (arrested|charged|bailed|interviewed|detained|released|cautioned|sectioned|on bail|in custody)',
    '(looked at|checked|reviewed|closed|read|considered) your (case|report|complaint|file|claim|application|record)',
    '(who|that) (attacked|burgled|robbed|assaulted|hit|scammed|stalked|raped|abused|threatened|harassed) you',
    'you (reported|accused|complained about|told us about|called about) (your|a|an|the|him|her|his)',
    '(your|ur) (_|) (_|) (_|) (report|application|appeal|claim|complaint|order|licence|certificate|permit|benefit|assessment|referral|arrest|caution|test|result) (_|) (_|) (_|) (_|) (did|has|was|is) (reach|with|been|refused|granted|logged|passed|declined|approved|rejected|closed|received|on|late|overdue)',
    'you (were|have been|are|had been) (assaulted|attacked|robbed|burgled|raped|abused|harassed|threatened|injured|hurt|refused|granted|arrested|sectioned|evicted|assessed|interviewed|cautioned|declined|turned down|stopped|searched|referred|rehoused|charged)',
    "your (strip search|stop and search|arrest|interview|custody|eviction|hate crime|restraining order|gp's letter|medical|doctor's letter|domestic|order application)",
    '(your|ur) (report|complaint|case|claim|appeal|application|crime|statement|call|allegation|disclosure|file|letter|enquiry|vetting|fine|grievance) (_|) (_|) (is|was|has|about|against|of|from|with|we)',
    "(you've|you have) (called|contacted|rung|reported|complained to|emailed) us",
    "(we've|we have|i've|i have|i can see|we can see) (got|) (you|your|you've) (_|) (down|as|at|report|complaint|case|here|on|details|file)",
    '(pop|post|put|drop|send|reply with|give|share|tell us|confirm) (us|me|) your (full|date|address|name|dob|postcode|phone|mobile|number|reference)',
    '(confirm|check) your (address|mobile|dob|date|number|postcode|details)',
    'your (full name|date of birth|address) (and|in|,)',
  ],
});

/** The way to a private channel. */
export const privateChannel = words({
  name: 'private channel',
  phrases: [
    "(don't|do not|never|please don't|without) (post|share|put|posting|reply with|give) (_|) (_|) (address|details|personal|reference|it|your|any)",
    '(on|via|through|using) (our|the) (form|website|portal|main switchboard|victim contact line|phone line)',
    '(by|in|via|through) (dm|direct message|private message|email|letter|phone)',
    '(dm|email|ring|call|message) us',
    'can you (dm|email)',
    "(can't|cannot|can not) (see|talk|look|discuss)",
    'thanks for (your|reporting|getting)',
  ],
});
