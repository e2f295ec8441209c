import { listed, words } from '../engine';
import { withOffence } from './with-offence';

/** Signs that a case is over. */
export const concluded = words({
  name: 'case over',
  phrases: [
    '(sentenced|jailed|imprisoned|convicted|cleared|acquitted|life sentences)',
    '(found|pleaded|pleads|pleading) guilty',
    '(years|months|weeks|life) (imprisonment|in prison|in jail|behind bars)',
    '(secured|securing) (the|) (conviction|convictions)',
    '(given|handed|received) (a|an|) (_|_ _) (sentence|order)',
    '(admitted|admits|admitting) (_ counts|two|three|four|five|assault|theft|fraud|causing|burglary|murder)',
    '(was|were|been) fined',
    '(charges|case) (_|_ _|) (dropped|dismissed|thrown out|discontinued)',
    'inquest (concluded|heard|found|recorded)',
  ],
});

/** A body or a record that readers can look up. */
export const publicRecord = words({
  name: 'public record',
  phrases: [
    '(crown|magistrates|county|high|supreme|appeal) (court|courts)',
    "magistrates ' court",
    'court of appeal',
    '(court|inquest|tribunal|inquiry|jury|judge|coroner|hearing|ombudsman|regulator|panel|commission) (heard|found|ruled|concluded|was told|has ruled|says|said|fined|upheld|recorded)',
    '(employment|first-tier|disciplinary|misconduct) (tribunal|hearing|panel)',
    '(charity|gambling) commission',
    'companies house',
    '(food|hygiene) (standards agency|rating)',
    '(insolvency|london) (service|gazette)',
    '(the|by|from|with|says|a) (fca|cqc|ofsted|gmc|nmc|sra|iopc|ico|asa|cma|ofcom|hse|mpts|fsa|foi|rns)',
    '(gazette|appendix|link here|links here|page here)',
    '(notice|register|scores|report|filing|filings|figures|minutes) (linked|here|below|attached)',
    "(fsa|regulator's|tribunal|council|ofsted) (site|website)",
    '(risk|closure|prevention|confiscation) order',
    '(in|per|from|see|published) (the|) (minutes|accounts|register of interests|annual report|audit|inspection report|judgment|decision notice|hansard|council papers|board paper|transcript)',
    '(register|minutes|accounts|report|judgment|audit|decision|decisions|transcript) (is|are|show|shows|say|says|both|of interests|online|published|open)',
    'ordered to (repay|pay|refund)',
    '(decision|report|figures|table|page|item|statement) (_|_ _|) (online|linked|published|attached)',
    '(both|all) linked',
  ],
});

/** How police and courts write about people wanted, arrested or charged. */
export const officialReport = words({
  name: 'official report',
  sensed: [{ phrases: ['charged'], sense: withOffence }],
  phrases: [
    ...listed('appealing crimestoppers suspects'),
    '(action fraud|report fraud|crime reference|incident number)',
    'wanted (man|woman|for|on|over|in)',
    '(help us|help) (find|trace)',
    '(cctv appeal|images released|image released)',
    '(call|ring|phone|contact|on|via|or|to|police) (101|999)',
    '(101|999) (quoting|with|or|rather|immediately)',
    '(remanded|bailed)',
    'on suspicion of',
    'in connection with',
    'due (to|in|before) (appear|court|at|_)',
    '(appear|appears|appeared) (in|at|before)',
    '(pleaded|pleads)',
    '(denies|denied) (the charge|any|all|murder|assault|theft|fraud|rape)',
    '(officers|detectives) (are|have|would|from|were|believe|arrested|seized|recovered|executed|charged)',
    'police (are appealing|would like|believe|have arrested|have charged|arrested)',
    '(update|result|jailed|sentenced|convicted|wanted|missing) for',
    'on trial',
  ],
});
