import { pattern } from '../engine';

const called = { masked: true, called: 'the registration marked' };

/** Two letters, the age identifier (02 to 29 or 51 to 79), three letters: in capitals, so no cue is needed. */
export const currentRegistration = pattern({
  name: 'vehicle registration',
  ...called,
  regex:
    /(?<![A-Za-z0-9/-])[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9/-])/g,
});

/** Current, prefix and suffix forms in any case: the text must speak of a vehicle or its plate. */
export const possibleRegistration = pattern({
  name: 'vehicle registration',
  ...called,
  regex:
    /(?<![A-Za-z0-9/£$€.-])(?:[a-hj-pr-y]{2}\d{2} ?[a-hj-pr-z]{3}|[a-hj-np-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-np-y])(?![A-Za-z0-9/-])/gi,
  accept: (found) =>
    !/ (?:the|and|for|was|are|has|had|its|you|but|all|now|one|two|per|off|out|can|cap|gig|bus|car|van|man|men|mph|kmh|max|min|set|way|run|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(
      found,
    ),
});
