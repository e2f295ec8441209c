import { predicate, remove, rule } from '../engine';
import { issues, sideFlags } from './issues.words';

/** Alone or beside the conflict it stands for a side; beside a fixture it is a flag. */
const conflictIsMeant = predicate(
  'a conflict is meant',
  (match) => match.inText([issues]) || match.inContext([issues]),
);

export default rule({
  id: 'political/side-flag',
  title: 'Shows the flag of one side of a conflict',
  clause: 'political.neutrality',
  contact: 'communications',
  level: {
    work: 'ask',
    personal: 'none',
    by: { deputy: { work: 'tip' }, commissioner: { work: 'tip' } },
  },
  scope: 'post',
  looksFor: { flag: sideFlags },
  when: [conflictIsMeant],
  mark: 'flag',
  message: 'The flag could be read as taking one side.',
  because: 'Official accounts serve people on all sides of a conflict.',
  endorsing: 'off',
  suggestions: [remove('flag', 'Remove the flag')],
  examples: {
    flag: [
      { text: '{{🇵🇸}}', kind: 'reply', context: 'Vigil for Gaza outside the library tonight' },
      'Thinking of Israel {{🇮🇱}}',
    ],
    allow: [
      { text: 'Kick-off at eight 🇮🇱', because: 'a conflict is meant' },
      { text: 'Thinking of Gaza 🇵🇸', mode: 'personal', because: 'level' },
    ],
  },
});
