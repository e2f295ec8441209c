import { remove, replace, rule } from '../engine';
import { credentialAdvice, credentialWords, doorWords } from './credentials.words';
import { inItsSentence } from './said-nearby';
import { spokenCredential } from './spoken-credential.shape';

export default rule({
  id: 'work-information/password-or-door-code',
  title: 'Tells a password, PIN or door code',
  clause: 'information.confidential',
  law: ['UK GDPR art 32'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { cue: [credentialWords, doorWords], secret: spokenCredential },
  unless: [inItsSentence('advice', credentialAdvice)],
  mark: 'secret',
  message: 'This looks like a password, PIN or door code.',
  because: 'Anyone who reads it can use it, so it must be changed even if deleted.',
  endorsing: 'off',
  suggestions: [
    remove('secret', 'Remove it'),
    replace('secret', '[ask at the desk]', 'Say where to ask instead'),
  ],
  examples: {
    flag: [
      'Volunteers: the gate code is {{4471}} and the kettle is on',
      'Guest wifi password: {{Bluebell2026!}}',
      { text: 'Forgot my pass? code for the back door is still {{C2580X}} x', mode: 'personal' },
      { text: 'shared laptop password is {{SunFlower}}', mode: 'personal' },
    ],
    allow: [
      { text: 'A PIN is 4471 times easier to guess if you never share nothing', because: 'unseen' },
      { text: 'For example, a password is Trout7Bicycle and not trout', because: 'advice' },
      { text: 'A good password is long', because: 'unseen' },
      { text: 'The dress code is smart casual', because: 'unseen' },
      { text: 'Use code SPRING20 at the till', because: 'unseen' },
    ],
  },
});
