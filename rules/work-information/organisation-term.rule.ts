import { ownTerms, remove, removeSentence, rule } from '../engine';

/** Terms that only the examples below know. */
const pack = {
  terms: [
    {
      phrase: 'Operation Thornbury',
      kind: 'operation',
      level: { work: 'stop', personal: 'stop' },
      until: '2026-12-31',
    },
    {
      phrase: 'Kestrel',
      kind: 'system',
      level: { work: 'ask', personal: 'none' },
      note: 'Kestrel is the case system, and suppliers are bidding to replace it.',
    },
  ],
} as const;

/** Its level comes with each term, from the organisation's pack; the table here is for none other. */
export default rule({
  id: 'work-information/organisation-term',
  title: 'Uses a term that your organisation has listed as not for posts',
  clause: 'information.confidential',
  contact: 'communications',
  level: { work: 'ask', personal: 'ask' },
  scope: 'clause',
  looksFor: { term: Object.values(ownTerms) },
  mark: 'term',
  message: ({ term }) =>
    `“${term}” is on your organisation’s list of words that are not for posts.`,
  because: 'Ask before you use it where the public can see it.',
  endorsing: 'off',
  suggestions: [remove('term', 'Remove these words'), removeSentence()],
  examples: {
    flag: [
      { text: 'Long night, but {{Operation Thornbury}} is worth it', level: 'stop', pack },
      {
        text: 'proud of everyone on {{#OperationThornbury}} ❤️',
        level: 'stop',
        mode: 'personal',
        pack,
      },
      { text: '{{#operationthornbury}} goes on', level: 'stop', pack },
      { text: 'We moved two thousand files into {{Kestrel}} today', level: 'ask', pack },
    ],
    allow: [
      { text: 'Kestrel is down again, tea time', mode: 'personal', because: 'level', pack },
      {
        text: 'What we learned from Operation Thornbury',
        because: 'level',
        pack: { terms: [{ ...pack.terms[0], until: '2026-10-31' }] },
      },
      {
        text: 'Operation Thornbury took 40 knives off our streets',
        because: 'idiom',
        pack: { ...pack, publicOperations: ['Operation Thornbury'] },
      },
      { text: 'A kestrel hovered over the bypass', because: 'unseen', pack },
      { text: 'Operation Thornbury', because: 'unseen' },
    ],
  },
});
