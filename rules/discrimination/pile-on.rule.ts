import { predicate, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { aboutSomebody } from './about-somebody';
import { pileOn } from './abuse.words';
import { support } from './support.words';

/** Thanks, good news and consultations invite a word too: by a date, at a place, on a subject. */
const friendly = predicate(
  'friendly',
  (match) =>
    /^(?:by|before|at|in|about)$/.test(match.wordsAfter(match.anchor, 1)[0] ?? '') ||
    match.source
      .hits(support)
      .some(({ first, last }) => last < match.anchor.first || first > match.anchor.last),
);

export default rule({
  id: 'discrimination/pile-on',
  title: 'Calls others against somebody',
  clause: 'equality.courtesy',
  law: ['Protection from Harassment Act 1997 ss.1–4'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { call: pileOn },
  when: [aboutSomebody],
  unless: [aboutHate, friendly],
  mark: 'call',
  message: 'This could be read as setting others on somebody.',
  because: 'Many messages from many people can amount to harassment, whoever sends each one.',
  suggestions: [removeSentence()],
  examples: {
    flag: ['It was Morag Sinclair who objected. {{Give her hell}}'],
    allow: [
      {
        text: 'Stop telling people to give Morag Sinclair’s sister Ann Rees grief and to name and shame her',
        because: 'speech about hate',
      },
      {
        text: 'Morag Sinclair’s cakes were brilliant, give her hell of a cheer',
        because: 'friendly',
      },
      {
        text: 'Morag Sinclair is our new chief. Tell her what you think by Friday',
        because: 'friendly',
      },
      {
        text: 'Council questions close Friday. Tell them what you think',
        because: 'about somebody',
      },
      { text: 'Morag Sinclair runs the survey', because: 'unseen' },
    ],
  },
});
