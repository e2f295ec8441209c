import { remove, rule } from '../engine';
import { internetAddress, longInternetAddress } from './contact.shapes';
import { saidNearby } from './said-nearby';
import { versionWords } from './systems.words';

export default rule({
  id: 'work-information/internet-address',
  title: 'Contains the internet address of a device',
  clause: 'information.personal-data',
  law: ['UK GDPR art 4(1)'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'reword' },
  scope: 'sentence',
  looksFor: { address: [internetAddress, longInternetAddress] },
  unless: [saidNearby('a version number', 'address', versionWords, 2)],
  mark: 'address',
  message: 'The number marked looks like the internet address of a device.',
  because: 'It can point to one person or to a system of the organisation.',
  endorsing: 'off',
  suggestions: [remove('address', 'Remove the address')],
  examples: {
    flag: [
      'The nasty messages came from {{198.51.100.23}}',
      'Blocked {{2001:db8:10:20:30:40:50:60}} again',
    ],
    allow: [
      { text: 'We are on version 10.12.30.41 now', because: 'a version number' },
      { text: 'Section 1.2.3.4 of the plan', because: 'unseen' },
      { text: 'It only runs on 127.0.0.1 here', because: 'unseen' },
    ],
  },
});
