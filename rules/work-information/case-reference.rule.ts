import { either, predicate, remove, replace, rule, textOf } from '../engine';
import { caseReference, namedReference } from './police-references.shapes';
import { referenceWords } from './police-references.words';
import { publicAppeal } from './public-appeal';

const clearByForm = predicate(
  'has the form of a case reference',
  (match) => match.hit('reference').sign === caseReference,
  ['reference'],
);

const named = predicate(
  'named as a reference',
  (match) => {
    const reference = match.hit('reference');
    if (/^\d{1,2}$/.test(textOf(reference))) return false;
    return match.source
      .hitsIn(referenceWords, match.sentence)
      .some(({ last }) => last < reference.first && reference.first - last < 4);
  },
  ['reference'],
);

export default rule({
  id: 'work-information/case-reference',
  title: 'Gives the reference of a case',
  clause: 'information.confidential',
  law: ['UK GDPR art 10'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'stop' },
  scope: 'sentence',
  looksFor: { reference: [caseReference, namedReference] },
  when: [either('is a case reference by form or by name', clearByForm, named)],
  unless: [publicAppeal],
  mark: 'reference',
  message: 'The words marked look like the reference of a case.',
  because: 'Outside an appeal it links a post to the people in one case.',
  endorsing: 'off',
  suggestions: [
    remove('reference', 'Remove the reference'),
    replace('reference', '[reference sent privately]', 'Say that it is sent privately'),
  ],
  examples: {
    flag: [
      'Hello Mr Jaworski, yours is {{42/118204/26}} and it has been filed',
      { text: 'custody number {{EK/2261/26}} is a charmer, ask anyone', mode: 'personal' },
      'That will be exhibit {{JMW/14}} then',
    ],
    allow: [
      {
        text: 'Saw the van? Call 101 quoting 42/118204/26',
        because: 'public appeal',
      },
      {
        text: 'We spoke to 240 pupils this term',
        because: 'is a case reference by form or by name',
      },
      { text: 'The job was done by ten', because: 'unseen' },
    ],
  },
});
