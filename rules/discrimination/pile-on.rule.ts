import { anyPerson, predicate, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { pileOn } from './abuse.words';

const NEAR = 2;

/** Somebody is named in the sentence or just before it. */
const atSomebody = predicate('somebody is named', (match) => {
  const { source } = match;
  const here = match.sentence.index;
  return source.sentences
    .slice(Math.max(0, here - NEAR), here + 1)
    .some((sentence) => anyPerson.some((sign) => source.hitsIn(sign, sentence).length > 0));
});

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
  unless: [aboutHate],
  mark: 'call',
  message: 'This could be read as setting others on somebody.',
  because: 'Many messages from many people can amount to harassment, whoever sends each one.',
  suggestions: [removeSentence()],
  examples: {
    flag: ['It was Morag Sinclair who objected. {{Give her hell}}'],
    allow: [
      {
        text: 'Nobody should tell Morag Sinclair’s neighbours to name and shame her',
        because: 'speech about hate',
      },
      { text: 'Survey closes Friday. Do your thing', because: 'somebody is named' },
      { text: 'Morag Sinclair runs the survey', because: 'unseen' },
    ],
  },
});
