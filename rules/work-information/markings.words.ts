import { followedBy, words } from '../engine';

/** Markings and handling caveats that a document carries inside an organisation. */
export const markingWords = words({
  name: 'protective marking',
  sensed: [
    {
      cased: ['CONFIDENTIAL', 'RESTRICTED', 'SECRET'],
      sense: (at) => followedBy(at, ':', '-', '–', '—', '/'),
    },
  ],
  cased: [
    'OFFICIAL SENSITIVE',
    'OFFICIAL: SENSITIVE',
    'OFFICIAL - SENSITIVE',
    'OFFICIAL – SENSITIVE',
    'Official Sensitive',
    'TOP SECRET',
    'UK EYES ONLY',
    'UKEO',
    'HANDLING: RESTRICTED',
    'MARKED RESTRICTED',
    'MARKED CONFIDENTIAL',
    'MARKED SECRET',
    'RECIPIENTS ONLY',
    'ORG USE ONLY',
    'LOCSEN',
    'O-S',
    'OFF-SEN',
    'DO NOT CIRCULATE',
    'DO NOT FORWARD',
    'NOT FOR CIRCULATION',
    'NOT FOR PUBLICATION',
  ],
  phrases: [
    '(draft|internal|leaked) (report|review|inquiry|investigation|audit) (says|said|shows|reveals|blames|recommends|finds|found|concludes)',
    '(marked|stamped|headed|labelled|says) (not to be|not for|do not) (shared|sharing|share|circulated|copied|copying|copy|forwarded|forward|released|release|public|publication)',
    '(confidential|restricted|unpublished|unredacted|sensitive|secret) (appendix|annex|report|paper|papers|briefing|slides|slide|minutes|memo|dossier|document|documents|scores|review|spreadsheet|transcript)',
    "(minutes|report|draft|review|paper|notes) (they|we|that|which) (haven't|hasn't|aren't|isn't|not) (been|yet|) (signed|approved|published|agreed|out|released)",
    '(stamped|headed|labelled) (_|) (sensitive|restricted|confidential|secret)',
    '(early|first|latest|rough|unfinished|working) draft of (the|our)',
    'official sensitive',
    'official-sensitive',
    'official: sensitive',
    '(for|) internal (use|circulation|eyes|distribution) only',
    'internal only',
    '(recipients|chief officers|exec|command team|supervisors) only',
    'restricted (handling|distribution|circulation|briefing)',
    'not for (onward|further|wider|external|public|general) (circulation|transmission|sharing|release|distribution|publication|dissemination)',
    'not to be (shared|circulated|forwarded|released|published) (externally|outside|beyond|further|publicly)',
    'do not (forward|circulate|share|distribute) (outside|beyond|externally|further|this email)',
    '(commercial|staff|management|committee) in confidence',
    'strictly confidential',
    'law enforcement only',
    'police eyes only',
    '(draft|unapproved|unconfirmed|restricted|unsigned|confidential) minutes',
    '(closed|private|exempt|part two|part 2) (session|paper|papers|report|item)',
  ],
});

/** Writing about markings and not under them. */
export const markingTalk = words({
  name: 'talk about markings',
  verbs: ['mean', 'explain', 'define'],
  phrases: [
    ...'guide guidance training course policy classification classifications handling marking markings label labels'.split(
      ' ',
    ),
    'stands for',
    'how to',
    'what is',
    'never post',
    'shredding',
    'shred',
    'helpline',
    'counselling',
    'support line',
    'call us',
    'no longer',
    'will be published',
    'previously',
    'declassified',
    'archive',
    'archives',
    'museum',
    'film',
    'series',
    'sale',
    'recipe',
    '(our|the) (service|advice|support|helpline) is',
    'all enquiries',
    'treated (in|as)',
    'dealt with in',
  ],
});

/** Material that must wait for a time. */
export const embargoWords = words({
  name: 'embargo',
  phrases: [
    '(strictly|strict|) (embargoed|embargo) (until|till|to|for)',
    '(under|still under|under strict) embargo',
    'embargoed',
    'for release (at|on|_) (_|) (_|) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next)',
    '(break|breaking|broke|jump|jumping|beat|beating|ignoring) (the|an|our) embargo',
    'before the embargo',
    '(not for|hold|holding) (publication|broadcast) (until|till|before)',
    '(the|) embargo (lifts|ends|expires|is|runs)',
    'not for (publication|release|broadcast|use) (before|until|till)',
  ],
});

/** An embargo on trade, or one that is over. */
export const otherEmbargo = words({
  name: 'another kind of embargo',
  phrases: [
    ...'arms oil trade sanctions weapons import imports export exports gas transfer registration cuba russia iran lifted gone ended'.split(
      ' ',
    ),
    'no longer',
  ],
});
