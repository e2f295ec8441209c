import { remove, replace, rule } from '../engine';
import {
  assignedSecret,
  entraSecret,
  loginHeader,
  privateKeyBlock,
  providerKey,
  signedToken,
  webhook,
} from './secrets.shapes';

export default rule({
  id: 'work-information/secret-key',
  title: 'Contains a key or token that opens a system',
  clause: 'information.confidential',
  law: ['Computer Misuse Act 1990 s.1'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    secret: [
      providerKey,
      entraSecret,
      privateKeyBlock,
      webhook,
      signedToken,
      loginHeader,
      assignedSecret,
    ],
  },
  mark: 'secret',
  message: 'The characters marked look like a key that opens a system or account.',
  because: 'Whoever reads it can use it at once, so it must be changed even if deleted.',
  endorsing: 'off',
  suggestions: [
    remove('secret', 'Remove the key'),
    replace('secret', '[key removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      'Why does {{ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8}} not work',
      {
        text: 'my script: curl {{-H "Authorization: Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0}}" is stuck',
        mode: 'personal',
      },
      'The app uses {{aB38Q~kT5wLm.9RzVx2NpY7sHc4JdG-uE6fQo1iK}} now',
      'My config says {{api_key = "pfx_9c4B7e1Kq2Lm0VwZ5d}}" and fails',
    ],
    allow: [
      { text: 'Keys look like ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', because: 'unseen' },
      { text: 'Send -H "Authorization: Bearer $TOKEN" with each call', because: 'unseen' },
      { text: 'The library book is 978-0-00-000000-2', because: 'unseen' },
    ],
  },
});
