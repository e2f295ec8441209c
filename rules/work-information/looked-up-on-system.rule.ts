import { near, negated, removeSentence, rule } from '../engine';
import { lookupTalk } from './insider-check.words';
import { personLookedUp, searching, systemWords } from './lookup.words';
import { ownDoing } from './own-doing';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/looked-up-on-system',
  title: 'Tells what was looked up on a police or other official system',
  clause: 'information.operational',
  law: ['Computer Misuse Act 1990 s.1', 'Data Protection Act 2018 s.170'],
  contact: 'professional-standards',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { system: systemWords, act: searching, person: personLookedUp },
  when: [near('system', 'act', 10), ownDoing],
  unless: [negated, inTheDraft('looking up in general', lookupTalk)],
  mark: ['person', 'system'],
  message: ({ system }) => `This could be read as looking somebody up on ${system}.`,
  because: 'Searches need a work purpose, and what they show must stay on the system.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'I looked {{her up on the system}} and wow', mode: 'personal' },
      { text: 'Stuck {{his name in Niche}}, three pages', mode: 'personal' },
      'We see on {{our system that your sister}} has three appointments',
    ],
    allow: [
      { text: 'I have not looked her up on the system', because: 'negated' },
      {
        text: 'Two officers were dismissed after “I looked her up on the system” came out',
        because: 'looking up in general',
      },
      { text: 'An inspector looked her up on the system', because: 'the writer’s own doing' },
      { text: 'I looked up the bus times', because: 'unseen' },
    ],
  },
});
