import { words } from '../engine';

const KIND =
  '(crime|incident|case|log|cad|custody|occurrence|investigation|exhibit|arrest|prisoner|detainee|offender|urn|pnc|pncid|asn|cro|niche|athena|storm|holmes|ois|job|complaint|cps|mg|intel|intelligence)';

/** Words that make what follows a reference of a case. */
export const referenceWords = words({
  name: 'case reference said',
  phrases: [
    `${KIND} (number|numbers|no|nos|ref|reference|id|num|record)`,
    `${KIND} (log|file) (number|no|ref|reference|)`,
    ...'cad urn pncid asn exhibit oel log'.split(' '),
  ],
});

export const collarWords = words({
  name: 'collar number said',
  phrases: [
    '(collar|shoulder|warrant|force|staff|payroll) (number|no|num|card number)',
    'epaulette number',
  ],
});
