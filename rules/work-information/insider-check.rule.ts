import { negated, removeSentence, rule } from '../engine';
import { insiderCheck, lookupTalk } from './insider-check.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/insider-check',
  title: 'Tells what only a check on a person or vehicle can show',
  clause: 'information.operational',
  law: ['Computer Misuse Act 1990 s.1', 'Data Protection Act 2018 s.170'],
  contact: 'professional-standards',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { check: insiderCheck },
  unless: [negated, inTheDraft('looking up in general', lookupTalk)],
  mark: 'check',
  message: 'This could be read as telling what a check on somebody showed.',
  because: 'What records say about a person may be used only for the purpose of the work.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'someone keyed my car so I {{ran the reg}} on lates', mode: 'personal' },
      { text: 'the new tenant is {{known to us}} put it that way', mode: 'personal' },
    ],
    allow: [
      { text: 'The man was not known to us', because: 'negated' },
      {
        text: 'A sergeant was prosecuted because he ran the plate of a neighbour',
        because: 'looking up in general',
      },
      { text: 'I carried the plates to the kitchen', because: 'unseen' },
    ],
  },
});
