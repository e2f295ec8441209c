import { words } from '../engine';
import { withOffence } from './with-offence';

/** Signs that it is over. */
export const concluded = words({
  name: 'case over',
  phrases: [
    '(sentenced|jailed|imprisoned|convicted|convicts|cleared|acquitted)',
    '(found|pleaded|pleads|pleading|plead) guilty',
    'years (imprisonment|in prison|in jail|behind bars)',
    '(given|handed|got|received) (a|an|) (_|_ _|suspended|life|community) (sentence|order|months|years)',
    '(admitted|admits|admitting) (_ counts|the|two|three|four|five|one|to|assault|theft|fraud|causing|burglary|murder|manslaughter)',
    'was fined',
    'were fined',
    'been fined',
    '(charges|case) (were|was|have been|has been) (dropped|dismissed|thrown out|discontinued)',
    'inquest (concluded|heard|found|recorded)',
  ],
});

/** A body or a record that readers can look up. */
export const publicRecord = words({
  name: 'public record',
  phrases: [
    '(crown|magistrates|county|high|supreme|youth|family|appeal) (court|courts)',
    "magistrates ' (court|courts)",
    'court of appeal',
    '(court|inquest|tribunal|inquiry|jury|judge|coroner|hearing|ombudsman|regulator|panel) (heard|found|ruled|concluded|was told|has ruled|decided|says|said|fined|upheld|recorded)',
    '(employment|first-tier|disciplinary|fitness to practise|misconduct) (tribunal|hearing|panel)',
    '(charity|gambling) commission',
    'companies house',
    '(food|hygiene) (standards agency|rating)',
    '(insolvency|london|edinburgh) (service|gazette)',
    '(the|by|from|with|says) (fca|cqc|ofsted|gmc|nmc|sra|hmrc|iopc|ico|asa|cma|ofcom|ofgem|hse)',
    'trading standards',
    '(risk|behaviour|closure|restraining|prevention|confiscation) order',
    'order against (him|her|them)',
    '(in|per|from|see|and|the) (minutes|accounts|register of interests|published accounts|annual report|audit|audit report|inspection report|judgment|decision notice|hansard|published report|published pack)',
    '(register|minutes|accounts|report|judgment|audit) (is|are|and|both|of interests|on|online|published|at item)',
    'struck off (by|the register)',
    '(agreed|published|decision) notice',
  ],
});

/** How police and courts write about people wanted, arrested or charged. */
export const officialReport = words({
  name: 'official report',
  sensed: [{ phrases: ['charged'], sense: withOffence }],
  phrases: [
    '(actionfraud|action fraud|report fraud|appeal|appealing|crimestoppers|crime reference|incident number|live chat|suspect|suspects)',
    'wanted (man|woman|for|on|over)',
    'wanted in (connection|relation)',
    '(can|should) be reported',
    '(help us|help our colleagues|help) (find|trace)',
    '(cctv appeal|images released|image released)',
    '(call|ring|phone|contact|on|via|or) (101|999)',
    '(101|999) (quoting|with|or|immediately)',
    '(remanded|bailed|cautioned)',
    'on suspicion of',
    'in connection with',
    'due (to|in) (appear|court|at)',
    '(appear|appears|appeared|appearing) (in|at|before)',
    '(pleaded|pleads)',
    '(denies|denied) (the charge|the charges|any|all|murder|assault|theft|fraud|rape)',
    '(officers|detectives) (are|have|would|from|were|believe|arrested|seized|recovered|executed|charged)',
    'police (are appealing|would like|believe|have arrested|have charged|arrested)',
    '(latest news|update|result|jailed|charged|sentenced|convicted|arrested|arrest|wanted|missing) for',
    'on trial',
  ],
});
