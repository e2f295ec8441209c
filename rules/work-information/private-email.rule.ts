import { remove, replace, rule } from '../engine';
import { personalEmail } from './contact.shapes';
import { invitationWords, othersWords } from './identifiers.words';
import { saidNearby } from './said-nearby';

export default rule({
  id: 'work-information/private-email',
  title: 'Gives a private e-mail address',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'ask', personal: 'reword' },
  scope: 'sentence',
  looksFor: { address: personalEmail },
  adjust: [
    { when: saidNearby('invitation', 'address', invitationWords, 3), to: 'tip' },
    { when: saidNearby("somebody else's", 'address', othersWords, 5), to: 'ask' },
  ],
  mark: 'address',
  message: 'The address marked looks like one person’s own e-mail address.',
  because: 'Once posted it can be collected, and strangers can write to it.',
  endorsing: 'off',
  suggestions: [
    remove('address', 'Remove the address'),
    replace('address', '[address sent privately]', 'Say that it is sent privately'),
  ],
  examples: {
    flag: [
      'We will write to you at {{padma.iyer@postbox.example}}',
      { text: 'the complaint came from {{t.gwyn81@mailbox.example}}', mode: 'personal' },
      {
        text: 'Mrs Iyer wants you at {{padma.iyer@postbox.example}}',
        level: 'ask',
        mode: 'personal',
      },
      { text: 'To join, email {{dylan.rees@choir.example}}', level: 'tip' },
    ],
    allow: [
      { text: 'Write to press@northshire.police.uk', because: 'unseen' },
      { text: 'Write to info@villagehall.example for the key', because: 'unseen' },
      { text: 'Meet @northshirepolice at the fair', because: 'unseen' },
    ],
  },
});
