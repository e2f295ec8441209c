import { anyPerson, predicate, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { pileOn } from './abuse.words';
import { support } from './support.words';

const NEAR = 2;

/** Somebody is named in the sentence or just before it. */
const atSomebody = predicate('somebody is named', (match) => {
  const { source } = match;
  const here = match.sentence.index;
  return source.sentences
    .slice(Math.max(0, here - NEAR), here + 1)
    .some((sentence) => anyPerson.some((sign) => source.hitsIn(sign, sentence).length > 0));
});

/** Thanks, good news and consultations invite a word too. */
const friendly = predicate('friendly', (match) => match.inText(support));

export default rule({
  id: 'discrimination/pile-on',
  title: 'Calls others against somebody',
  clause: 'equality.courtesy',
  law: ['Protection from Harassment Act 1997 ss.1–4'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { call: pileOn },
  when: [atSomebody],
  unless: [aboutHate, friendly],
  mark: 'call',
  message: 'This could be read as setting others on somebody.',
  because: 'Many messages from many people can amount to harassment, whoever sends each one.',
  suggestions: [removeSentence()],
  examples: {
    flag: ['It was Morag Sinclair who objected. {{Give her hell}}'],
    allow: [
      {
        text: 'Stop telling people to give Morag Sinclair’s sister Ann Rees and her dog grief and to name and shame her',
        because: 'speech about hate',
      },
      {
        text: 'Morag Sinclair’s cakes were brilliant, give her hell of a cheer',
        because: 'friendly',
      },
      { text: 'Survey closes Friday. Tell them what you think', because: 'somebody is named' },
      { text: 'Morag Sinclair runs the survey', because: 'unseen' },
    ],
  },
});
